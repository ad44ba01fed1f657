#if defined(__linux__)
#define _GNU_SOURCE
#endif

#include "CKeyring.h"

#if defined(__linux__) && __has_include(<linux/keyctl.h>)

#include <errno.h>
#include <linux/keyctl.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

// keyctl(2) and user-session-keyring(7). The possessor may do everything; the user (another
// terminal may not possess the key) may view, read, write, search and link, but not change its
// owner, permissions or timeout; nobody else may anything.
#define KEY_PERMISSIONS 0x3f1f0000UL

static const char key_type[] = "user";

static long keyctl(int operation, unsigned long a, unsigned long b, unsigned long c,
                   unsigned long d) {
  return syscall(SYS_keyctl, operation, a, b, c, d);
}

static unsigned long ring(int special) { return (unsigned long)(long)special; }

static guitu_keyring_status status_of_errno(void) {
  switch (errno) {
  case EKEYEXPIRED:
    return GUITU_KEYRING_EXPIRED;
  case ENOKEY:
  case EKEYREVOKED:
    return GUITU_KEYRING_ABSENT;
  default:
    return GUITU_KEYRING_UNAVAILABLE;
  }
}

static long find(const char *description) {
  return keyctl(KEYCTL_SEARCH, ring(KEY_SPEC_USER_KEYRING), (unsigned long)key_type,
                (unsigned long)description, 0);
}

guitu_keyring_status guitu_keyring_put(const char *description, const uint8_t *payload,
                                       size_t length, uint32_t seconds) {
  long key = syscall(SYS_add_key, key_type, description, payload, length,
                     KEY_SPEC_PROCESS_KEYRING);
  if (key < 0) {
    return errno == EINVAL ? GUITU_KEYRING_TOO_LARGE : GUITU_KEYRING_UNAVAILABLE;
  }
  // Order matters: the key is linked where others see it only once it can no longer live on.
  int kept = keyctl(KEYCTL_SETPERM, (unsigned long)key, KEY_PERMISSIONS, 0, 0) == 0 &&
             keyctl(KEYCTL_SET_TIMEOUT, (unsigned long)key, seconds, 0, 0) == 0 &&
             keyctl(KEYCTL_LINK, (unsigned long)key, ring(KEY_SPEC_USER_KEYRING), 0, 0) == 0;
  if (!kept) {
    keyctl(KEYCTL_REVOKE, (unsigned long)key, 0, 0, 0);
  }
  // Left in the process keyring, the next put would update this key in place, under the old timeout.
  keyctl(KEYCTL_UNLINK, (unsigned long)key, ring(KEY_SPEC_PROCESS_KEYRING), 0, 0);
  return kept ? GUITU_KEYRING_DONE : GUITU_KEYRING_UNAVAILABLE;
}

guitu_keyring_status guitu_keyring_get(const char *description, uint8_t *buffer, size_t capacity,
                                       size_t *length) {
  *length = 0;
  long key = find(description);
  if (key < 0) {
    return status_of_errno();
  }
  long size = keyctl(KEYCTL_READ, (unsigned long)key, (unsigned long)buffer, capacity, 0);
  if (size < 0) {
    return status_of_errno();
  }
  if ((size_t)size > capacity) {
    guitu_keyring_wipe(buffer, capacity);
    return GUITU_KEYRING_TOO_LARGE;
  }
  *length = (size_t)size;
  return GUITU_KEYRING_DONE;
}

guitu_keyring_status guitu_keyring_drop(const char *description) {
  long key = find(description);
  if (key < 0) {
    return status_of_errno();
  }
  // Revoking wipes the payload now; unlinking frees the name and the quota.
  long revoked = keyctl(KEYCTL_REVOKE, (unsigned long)key, 0, 0, 0);
  long unlinked =
      keyctl(KEYCTL_UNLINK, (unsigned long)key, ring(KEY_SPEC_USER_KEYRING), 0, 0);
  return revoked == 0 || unlinked == 0 ? GUITU_KEYRING_DONE : GUITU_KEYRING_UNAVAILABLE;
}

void guitu_keyring_wipe(uint8_t *buffer, size_t length) { explicit_bzero(buffer, length); }

#else

guitu_keyring_status guitu_keyring_put(const char *description, const uint8_t *payload,
                                       size_t length, uint32_t seconds) {
  (void)description, (void)payload, (void)length, (void)seconds;
  return GUITU_KEYRING_UNAVAILABLE;
}

guitu_keyring_status guitu_keyring_get(const char *description, uint8_t *buffer, size_t capacity,
                                       size_t *length) {
  (void)description, (void)buffer, (void)capacity;
  *length = 0;
  return GUITU_KEYRING_UNAVAILABLE;
}

guitu_keyring_status guitu_keyring_drop(const char *description) {
  (void)description;
  return GUITU_KEYRING_UNAVAILABLE;
}

void guitu_keyring_wipe(uint8_t *buffer, size_t length) {
  volatile uint8_t *bytes = buffer;
  for (size_t i = 0; i < length; i++) {
    bytes[i] = 0;
  }
}

#endif
