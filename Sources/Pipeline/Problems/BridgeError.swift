/// The error that answers a message: a code for the extension, and words for a person.
struct BridgeError: Error, Equatable {
  enum Code: String {
    case invalidMessage = "invalid_message"
    case unknownType = "unknown_type"
    case tooLarge = "too_large"
    case notFound = "not_found"
    case notAllowed = "not_allowed"
    case notAnImage = "not_an_image"
    case invalidReference = "invalid_reference"
    case settings
    case disk
  }

  let code: Code
  let message: String
}
