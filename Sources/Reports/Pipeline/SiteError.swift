/// Why no site was written.
package enum SiteError: Error, Equatable {
  /// Everything that is wrong with templates, pages and styles; never empty.
  case problems([SiteProblem])
  /// Values the casebook holds, found in what would have been written; never empty.
  case leaks([LeakPlace])
  /// A folder of resources that is in none of the places it was looked for.
  case missingResources(String)
  /// The output exists and is no site of ours, so that replacing it could destroy something.
  case notASite(String)
  /// A file or folder could not be read or written.
  case inaccessible(String)
}
