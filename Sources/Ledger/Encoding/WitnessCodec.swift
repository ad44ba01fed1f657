package import Domain

/// The stored form of the worlds behind a release, within an entry of the office.
///
/// The entry holds it as bytes, because whatever reads the ledger passes over it and few commands look
/// into it. A world is its differences from what was counted: how many places further each stands,
/// and by how much it differs.
package enum WitnessCodec {
  package static let version: UInt8 = 1
  /// What no count exceeds, so that sums of them cannot overflow.
  static let greatestCount = 1_000_000_000

  package static func encode(_ witnesses: ReleaseWitnesses) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(byte: version)
    writer.write(witnesses.release)
    writer.write(witnesses.threshold)
    writer.write(list: witnesses.sums) { $0.write($1) }
    writer.write(list: witnesses.populations) { write($1, to: &$0) }
    return writer.bytes
  }

  package static func decode(_ bytes: [UInt8]) throws(DecodingFailure) -> ReleaseWitnesses {
    var reader = ByteReader(bytes)
    let found = try reader.readByte()
    guard found == version else { throw .unknownVersion(Int(found)) }
    let witnesses = ReleaseWitnesses(
      release: Array(try reader.readBytes()), threshold: try readCount(from: &reader),
      sums: try reader.readList { (reader) throws(DecodingFailure) in try reader.readText() },
      populations: try reader.readList { (reader) throws(DecodingFailure) in
        try readPopulation(from: &reader)
      })
    try reader.finish()
    return witnesses
  }

  private static func write(
    _ population: ReleaseWitnesses.Population, to writer: inout ByteWriter
  ) {
    writer.write(population.unit)
    writer.write(population.period)
    writer.write(list: population.nodes) { writer, node in
      writer.write(node.name)
      writer.write(optional: node.parent) { $0.write($1) }
    }
    writer.write(population.hasOffices)
    write(population.closedNodes, to: &writer)
    writer.write(list: population.tables) { writer, table in
      writer.write(list: table.names) { $0.write($1) }
      writer.write(table.categoryCount)
      write(table.structuralZeros, to: &writer)
      writer.write(table.displayedDepth)
      write(table.counts, to: &writer)
    }
    write(population.persons, to: &writer)
    writer.write(optional: population.wholeParts) { writer, tables in
      writer.write(list: tables) { writer, parts in
        writer.write(list: parts) { write($1, to: &$0) }
      }
    }
    writer.write(list: population.worlds) { writer, world in
      writer.write(list: world.counts) { write($1, to: &$0) }
      write(world.persons, to: &writer)
    }
  }

  private static func write(_ numbers: [Int], to writer: inout ByteWriter) {
    writer.write(list: numbers) { $0.write($1) }
  }

  private static func write(_ changes: [ReleaseWitnesses.Change], to writer: inout ByteWriter) {
    var next = 0
    writer.write(list: changes) { writer, change in
      writer.write(UInt64(change.place - next))
      writer.write(change.difference)
      next = change.place + 1
    }
  }

  private static func readPopulation(
    from reader: inout ByteReader
  ) throws(DecodingFailure) -> ReleaseWitnesses.Population {
    ReleaseWitnesses.Population(
      unit: try reader.readText(), period: try reader.readPeriod(),
      nodes: try reader.readList { (reader) throws(DecodingFailure) in
        ReleaseWitnesses.Node(
          name: try reader.readText(),
          parent: try reader.readOptional { (reader) throws(DecodingFailure) in
            try readCount(from: &reader)
          })
      }, hasOffices: try reader.readBool(), closedNodes: try readCounts(from: &reader),
      tables: try reader.readList { (reader) throws(DecodingFailure) in
        try readTable(from: &reader)
      }, persons: try readCounts(from: &reader),
      wholeParts: try reader.readOptional { (reader) throws(DecodingFailure) in
        try reader.readList { (reader) throws(DecodingFailure) in
          try reader.readList { (reader) throws(DecodingFailure) in
            try readCounts(from: &reader)
          }
        }
      },
      worlds: try reader.readList { (reader) throws(DecodingFailure) in
        ReleaseWitnesses.World(
          counts: try reader.readList { (reader) throws(DecodingFailure) in
            try readChanges(from: &reader)
          }, persons: try readChanges(from: &reader))
      })
  }

  private static func readTable(
    from reader: inout ByteReader
  ) throws(DecodingFailure) -> ReleaseWitnesses.Table {
    ReleaseWitnesses.Table(
      names: try reader.readList { (reader) throws(DecodingFailure) in try reader.readText() },
      categoryCount: try readCount(from: &reader),
      structuralZeros: try readCounts(from: &reader),
      displayedDepth: try readCount(from: &reader), counts: try readCounts(from: &reader))
  }

  private static func readChanges(
    from reader: inout ByteReader
  ) throws(DecodingFailure) -> [ReleaseWitnesses.Change] {
    var next = 0
    return try reader.readList { (reader) throws(DecodingFailure) in
      let (gap, difference) = (try reader.readUnsigned(), try reader.readInt())
      guard gap <= UInt64(greatestCount), next <= greatestCount,
        (-greatestCount...greatestCount).contains(difference), difference != 0
      else { throw .malformed }
      let place = next + Int(gap)
      next = place + 1
      return ReleaseWitnesses.Change(place: place, difference: difference)
    }
  }

  private static func readCounts(
    from reader: inout ByteReader
  ) throws(DecodingFailure) -> [Int] {
    try reader.readList { (reader) throws(DecodingFailure) in try readCount(from: &reader) }
  }

  private static func readCount(from reader: inout ByteReader) throws(DecodingFailure) -> Int {
    let count = try reader.readInt()
    guard (0...greatestCount).contains(count) else { throw .malformed }
    return count
  }
}
