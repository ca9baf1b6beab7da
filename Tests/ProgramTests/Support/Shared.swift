/// What both test targets share is seen in every file of this one.
@_exported import TestSupport
