#ifndef GUITU_CKEYRING_H
#define GUITU_CKEYRING_H

#include <stddef.h>
#include <stdint.h>

/// What a call on the kernel keyring came to; never an errno, never a crash.
typedef enum guitu_keyring_status {
  GUITU_KEYRING_DONE = 0,
  GUITU_KEYRING_ABSENT = 1,
  GUITU_KEYRING_EXPIRED = 2,
  GUITU_KEYRING_TOO_LARGE = 3,
  /// No keyring on this system, or the kernel refuses its use (policy, quota, container).
  GUITU_KEYRING_UNAVAILABLE = 4
} guitu_keyring_status;

/// Keeps `length` bytes under `description` for all sessions of this user, for `seconds` seconds.
/// An older key of that description is replaced.
guitu_keyring_status guitu_keyring_put(const char *description, const uint8_t *payload,
                                       size_t length, uint32_t seconds);

/// Copies the payload of `description` into `buffer` and its size into `length`.
/// TOO_LARGE leaves the buffer wiped.
guitu_keyring_status guitu_keyring_get(const char *description, uint8_t *buffer, size_t capacity,
                                       size_t *length);

/// Removes `description` for every session of this user, at once.
guitu_keyring_status guitu_keyring_drop(const char *description);

/// Overwrites memory with zeros in a way no compiler may leave out.
void guitu_keyring_wipe(uint8_t *buffer, size_t length);

#endif
