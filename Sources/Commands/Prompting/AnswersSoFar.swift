import Domain

/// The values of a form that is still being filled in, for conditions of its later fields.
///
/// A required field may have no value yet: unlike in `Answers`, reading one gives nothing then, so
/// that no condition can ask too early.
struct AnswersSoFar {
  private let answers: Answers

  init(_ answers: Answers) { self.answers = answers }

  /// When the person was born whose case the form is about, once the case is known.
  var birth: Birth? { answers.birth }

  subscript<Value>(field: RequiredField<Value>) -> Value? {
    answers.readings[field.place]?.value as? Value
  }

  subscript<Value>(field: OptionalField<Value>) -> Value? { answers[field] }
}
