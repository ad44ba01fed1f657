extension Answers {
  /// The value of a required field as far as the form is filled in, for conditions of other fields.
  func soFar<Value>(_ field: RequiredField<Value>) -> Value? {
    readings[field.place]?.value as? Value
  }
}
