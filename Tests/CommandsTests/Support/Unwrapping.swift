/// A message without the line breaks that its width put into it.
func unwrapped(_ text: some StringProtocol) -> String {
  String(text.filter { $0 != "\n" })
}
