import Foundation

/// Reads a calendar with the Python library `icalendar`, which shares no code with ours.
package enum ICalendar {
  package struct Event: Decodable, Equatable {
    package let uid: String
    package let summary: String
    package let start: String
    package let end: String?
    package let stamp: String

    package init(uid: String, summary: String, start: String, end: String?, stamp: String) {
      self.uid = uid
      self.summary = summary
      self.start = start
      self.end = end
      self.stamp = stamp
    }
  }

  private static let script = """
    from json import dumps
    from sys import stdin
    from icalendar import Calendar
    calendar = Calendar.from_ical(stdin.buffer.read())
    assert calendar["VERSION"] == "2.0" and calendar["PRODID"]
    def at(event, name):
        return event[name].dt.isoformat() if name in event else None
    print(dumps([
        {"uid": str(event["UID"]), "summary": str(event["SUMMARY"]), "start": at(event, "DTSTART"),
         "end": at(event, "DTEND"), "stamp": at(event, "DTSTAMP")}
        for event in calendar.walk("VEVENT")]))
    """

  package static func read(_ text: String) throws -> [Event] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = ["-c", script]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    try input.fileHandleForWriting.close()
    let answer = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode([Event].self, from: answer)
  }
}
