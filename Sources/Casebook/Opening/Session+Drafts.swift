import Ledger

extension Session {
  /// Keeps what the member typed into a form and did not finish, sealed to this member alone.
  ///
  /// Content of the identity scope does not belong into a draft.
  package func keepDraft(_ content: [UInt8], of form: String) throws {
    try memory.prepare()
    try draftFile(of: form).write(content)
  }

  /// What the member left unfinished in a form; nothing where nothing was left.
  ///
  /// - Throws: `MemberFileError.cannotOpen`.
  package func draft(of form: String) throws -> [UInt8]? { try draftFile(of: form).read() }

  package func dropDraft(of form: String) throws { try draftFile(of: form).remove() }

  private func draftFile(of form: String) -> MemberFile { file(.draft, named: form) }

  /// A file of this member on this device.
  func file(_ kind: MemberFile.Kind, named name: String) -> MemberFile {
    MemberFile(
      kind, named: name, folder: memory.folder, member: member.id, of: casebook.id, keys: keys)
  }
}
