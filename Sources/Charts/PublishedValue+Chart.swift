import Published

extension PublishedValue {
  /// The number, or the marker in brackets that stands for it.
  var chartText: String {
    if let count { return marker.map { "\(count) [\($0.rawValue)]" } ?? "\(count)" }
    return marker.map { "[\($0.rawValue)]" } ?? ""
  }
}
