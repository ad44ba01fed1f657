import Domain

extension ContentCodec {
  static func write(_ counts: ReleaseCounts, to writer: inout ByteWriter) {
    writer.write(counts.release)
    writer.write(list: counts.shown) { writer, table in
      writer.write(table.name)
      writer.write(table.unit)
      writer.write(table.period)
      writer.write(list: table.categories) { $0.write($1) }
      writer.write(list: table.rows) { writer, row in
        writer.write(row.area)
        writer.write(list: row.cells) { write($1, to: &$0) }
      }
    }
    writer.write(list: counts.counted) { writer, table in
      writer.write(table.attribute)
      writer.write(list: table.categories) { $0.write($1) }
      writer.write(list: table.rows) { writer, row in
        writer.write(row.area)
        writer.write(list: row.counts) { $0.write($1) }
      }
    }
  }

  private static func write(_ cell: ReleaseCounts.Cell, to writer: inout ByteWriter) {
    switch cell {
    case .count(let count):
      writer.write(true)
      writer.write(count)
    case .marked(let code):
      writer.write(false)
      writer.write(code)
    }
  }

  static func readCounts(
    from reader: inout ByteReader
  ) throws(DecodingFailure) -> ReleaseCounts {
    ReleaseCounts(
      release: Array(try reader.readBytes()),
      shown: try reader.readList { (reader) throws(DecodingFailure) in
        try readShown(from: &reader)
      },
      counted: try reader.readList { (reader) throws(DecodingFailure) in
        try readCounted(from: &reader)
      })
  }

  private static func readShown(
    from reader: inout ByteReader
  ) throws(DecodingFailure) -> ReleaseCounts.Shown {
    ReleaseCounts.Shown(
      name: try reader.readText(), unit: try reader.readText(), period: try reader.readPeriod(),
      categories: try readTexts(from: &reader),
      rows: try reader.readList { (reader) throws(DecodingFailure) in
        ReleaseCounts.ShownRow(
          area: try reader.readArea(),
          cells: try reader.readList { (reader) throws(DecodingFailure) in
            try reader.readBool()
              ? .count(try reader.readInt()) : .marked(try reader.readText())
          })
      })
  }

  private static func readCounted(
    from reader: inout ByteReader
  ) throws(DecodingFailure) -> ReleaseCounts.Counted {
    ReleaseCounts.Counted(
      attribute: try reader.readText(), categories: try readTexts(from: &reader),
      rows: try reader.readList { (reader) throws(DecodingFailure) in
        ReleaseCounts.CountedRow(
          area: try reader.readArea(),
          counts: try reader.readList { (reader) throws(DecodingFailure) in
            try reader.readInt()
          })
      })
  }

  private static func readTexts(
    from reader: inout ByteReader
  ) throws(DecodingFailure) -> [String] {
    try reader.readList { (reader) throws(DecodingFailure) in try reader.readText() }
  }
}
