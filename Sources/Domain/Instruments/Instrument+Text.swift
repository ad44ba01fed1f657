extension Instrument {
  /// Reads an instrument's file: lines `key: value`; empty lines and lines that begin with `#` are
  /// passed over.
  ///
  /// Each item has a line `item: 0-5`, with `weight 0.25` and `reversed` after it where they apply;
  /// each band a line `band: 13 | Chinese | English`, with `support` after the raw score it begins at
  /// where support should be offered.
  ///
  /// - Throws: `InstrumentErrors` with every problem and its line.
  package init(text: String) throws(InstrumentErrors) {
    var reader = InstrumentReader()
    for (place, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      reader.read(line, number: place + 1)
    }
    self = try reader.finish()
  }
}
