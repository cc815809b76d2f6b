import Files

/// The project's own files, for tests that read its fixtures.
public enum ProjectFolder {
  private static let root = PathName.folder(
    of: PathName.folder(of: PathName.folder(of: #filePath)))

  /// The survey that the annex was made of.
  public static let annex = root + "/Fixtures/annexe-6"
}
