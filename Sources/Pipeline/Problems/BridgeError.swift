/// The error that answers a message: a code for the extension, and words for a person.
enum BridgeError: Error, Equatable {
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

  // A message

  case notJSON(String)
  case noType
  case unknownType(String)
  case keyTwice(String)
  case badLimit
  case badTaskTypes(known: [String])
  case noTaskID
  case noSuccess
  case noNeeds
  case noImagePath
  case longMessage(bytes: Int)
  case longAnswer

  // A photo, by its name

  case noFileName
  case noFile(String)
  case isOutside(String)
  case notAFile(String)
  case isEmpty(String)
  case notAnImage(String)
  case largePhoto(String, most: Int)
  case endsBefore(String, Int)
  case isBeingChanged(String)

  // What else can fail, in the words of its own error

  case reference(String)
  case settings(String)
  case disk(String)

  var code: Code {
    switch self {
    case .notJSON, .noType, .keyTwice, .badLimit, .badTaskTypes, .noTaskID, .noSuccess, .noNeeds, .noImagePath,
      .noFileName, .endsBefore:
      .invalidMessage
    case .unknownType: .unknownType
    case .longMessage, .longAnswer, .largePhoto: .tooLarge
    case .noFile, .isBeingChanged: .notFound
    case .isOutside: .notAllowed
    case .notAFile, .isEmpty, .notAnImage: .notAnImage
    case .reference: .invalidReference
    case .settings: .settings
    case .disk: .disk
    }
  }

  var message: String {
    switch self {
    case .noType: "a message is an object with a type"
    case .unknownType(let type):
      "there is no message of type \(type); known are health, platforms, tasks, result, sync, image, reference, needs"
    case .keyTwice(let key): "the key \(key) is given twice"
    case .badLimit: "limit must be a whole number from 1 on"
    case .badTaskTypes(let known): "task_types must be a list of \(known.joined(separator: ", "))"
    case .noTaskID: "a result needs a task_id, a whole number"
    case .noSuccess: "a result needs success, true or false"
    case .noNeeds: "needs must be a list"
    case .noImagePath: "image needs a path, and an offset from 0 on"
    case .longMessage(let bytes): "a message of \(bytes) bytes is too long"
    case .longAnswer: "the answer is larger than a message to a browser can be"
    case .noFileName: "path must name a file"
    case .noFile(let name): "there is no file \(name)"
    case .isOutside(let name):
      "\(name) is outside the workspace; allow its folder with bridge.image_folders in pipeline.json"
    case .notAFile(let name): "\(name) is not a file"
    case .isEmpty(let name): "\(name) is empty"
    case .notAnImage(let name): "\(name) is not a JPEG, PNG, WebP, GIF, HEIC or AVIF"
    case .largePhoto(let name, let most): "\(name) has more than \(most >> 20) MiB"
    case .endsBefore(let name, let offset): "\(name) ends before \(offset)"
    case .isBeingChanged(let name): "\(name) is being changed"
    case .notJSON(let message), .reference(let message), .settings(let message), .disk(let message): message
    }
  }
}
