package import Domain

extension ByteWriter {
  package mutating func write(code value: some Vocabulary) { write(value.code) }

  package mutating func write(optionalCode value: (some Vocabulary)?) {
    write(optional: value) { $0.write(code: $1) }
  }

  package mutating func write(_ id: some RandomID) {
    write(word: id.bits.high)
    write(word: id.bits.low)
  }

  package mutating func write(_ day: Day) { write(day.number) }

  package mutating func write(_ area: AreaCode) { write(area.description) }

  package mutating func write(_ date: EventDate) {
    write(byte: UInt8(date.precision.rawValue))
    write(date.earliest)
    if let minute = date.minute { write(minute) }
  }

  package mutating func write(_ birth: Birth) {
    switch birth {
    case .on(let date):
      write(byte: 0)
      write(date)
    case .aged(let years, let day):
      write(byte: 1)
      write(years.lowerBound)
      write(years.upperBound)
      write(day)
    }
  }

  package mutating func write(_ period: Period) { write(period.description) }
}
