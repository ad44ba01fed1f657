import Casebook
import Domain
import FoundationEssentials
import Ledger
import Vault

extension Failure {
  init(_ error: LedgerError) {
    switch error {
    case .alreadyExists(let path):
      self.init(
        .conflict, Label("文件 \(path) 已存在,未作改动", "The file \(path) exists; it was left as it is"),
        hint: Label(
          "换一个文件名;另建个案库用 --casebook 文件",
          "Take another name; for another casebook, --casebook FILE"))
    case .noFolder(let path):
      self.init(
        .notFound,
        Label("没有 \(path) 所在的文件夹,未作改动", "The folder of \(path) is not there; nothing was changed"),
        hint: Label("核对文件夹;U盘要先插好", "Look at the folder; is the USB stick plugged in?"))
    case .notFound(let path):
      self.init(
        .notFound, Label("没有个案库 \(path)", "No casebook at \(path)"),
        hint: Label(
          "核对 --casebook 或 GUITU_CASEBOOK 指明的文件;新建用 guitu init",
          "Look at the file that --casebook or GUITU_CASEBOOK names; guitu init makes a new one"))
    case .notACasebook(let path):
      self.init(
        .badData, Label("\(path) 不是个案库", "\(path) is no casebook"),
        hint: Label(
          "核对文件名;个案库由 guitu init 或 guitu backup 写成",
          "Look at the name; casebooks are written by guitu init and guitu backup"))
    case .newerFormat(let version):
      self.init(
        .badData,
        Label(
          "个案库格式 \(version) 比本程序新,请升级程序",
          "The casebook's format \(version) is newer than this program; install a newer one"))
    case .damaged(let words):
      self.init(
        .damaged, Label("个案库损坏:\(words)", "The casebook is damaged: \(words)"),
        hint: Label("运行 guitu verify 查看,或从备份恢复", "Run guitu verify, or restore a backup"))
    case .readOnly:
      self.init(
        .failed, Label("磁盘或文件只读,未作改动", "The disk or file is read-only; nothing was changed"),
        hint: Label(
          "个案库所在的文件夹须可写,查看时也一样;请拷到可写的文件夹再用",
          "The folder of a casebook must be writable, to read it too; copy it to one that is"))
    case .diskFull:
      self.init(
        .failed, Label("磁盘已满,未作改动", "The disk is full; nothing was changed"),
        hint: Label("腾出空间后再试", "Make room, then try again"))
    case .busy:
      self.init(
        .failed, Label("个案库正被其他程序占用", "Another program holds the casebook"),
        hint: Label("稍后再试", "Try again later"))
    case .failed(let words):
      self.init(.failed, Label("读写失败:\(words)", "Reading or writing failed: \(words)"))
    case .differentCasebook:
      self.init(
        .badData, Label("不是同一个案库的副本", "The other file is a copy of another casebook"),
        hint: Label(
          "只合并本个案库的备份或拷贝", "Only backups and copies of this casebook are merged"))
    case .unreadable(let entry, _):
      self.init(.damaged, Label("条目 \(entry) 不可读", "Entry \(entry) is unreadable"))
    case .unreadableSnapshot(let number, _):
      self.init(
        .damaged, Label("个案 \(number) 的快照不可读", "The snapshot of case \(number) is unreadable"))
    case .malformedRow(let table, let column):
      self.init(
        .damaged,
        Label("表 \(table) 的 \(column) 损坏", "Table \(table) is damaged at \(column)"))
    }
  }

  init(_ error: AccessError) {
    switch error {
    case .notEntitled(let scope): self.init(CasebookError.notEntitled(scope))
    case .keyDestroyed:
      self.init(.notFound, Label("个案已清除", "The case was erased"))
    case .doesNotOpen(let entry):
      self.init(.damaged, Label("条目 \(entry) 被改动", "Entry \(entry) was changed"))
    case .snapshotDoesNotOpen(let number):
      self.init(
        .damaged, Label("个案 \(number) 的快照被改动", "The snapshot of case \(number) was changed"))
    case .keyDoesNotOpen(let key):
      self.init(.damaged, Label("密钥 \(key) 被改动", "Key \(key) was changed"))
    }
  }

  init(_ error: VaultError) {
    switch error {
    case .cannotOpen:
      self.init(
        .locked, Label("打不开:口令或密钥不对,或内容被改动", "Cannot open: wrong passphrase or key, or changed"))
    case .unknownFormat(let version, let suite):
      self.init(
        .badData,
        Label("封装格式 \(version)/\(suite) 比本程序新", "The sealed format \(version)/\(suite) is newer"))
    case .malformed:
      self.init(.damaged, Label("密钥或签名损坏", "A key or signature is damaged"))
    case .unusablePublicKey:
      self.init(.damaged, Label("公钥不可用", "A public key is unusable"))
    case .passphraseEmpty: self.init(.badData, Label("口令是空的", "The passphrase is empty"))
    case .passphraseTooLong(let limit):
      self.init(
        .badData, Label("口令超过\(limit)字节", "The passphrase is longer than \(limit) bytes"))
    case .costOutOfBounds: self.init(.damaged, Label("口令参数越界", "Passphrase cost out of bounds"))
    case .contentTooLarge(let limit):
      self.init(.badData, Label("内容超过\(limit)字节", "The content is larger than \(limit) bytes"))
    case .backendFailed: self.init(.failed, Label("加密运算失败", "Cryptography failed"))
    }
  }

  init(_ error: KeyringError) {
    switch error {
    case .unavailable:
      self.init(
        .failed,
        Label("本机不能暂存密钥,每条命令都会询问口令", "This system keeps no keys: every command will ask"))
    case .payloadSize, .noTimeout:
      self.init(.defect, Label("密钥暂存参数有误", "Wrong keyring parameters"))
    }
  }

  /// An error of the operating system, or one that nothing above words: a defect.
  init(ofSystem error: any Error) {
    guard let error = error as? CocoaError else {
      self.init(
        .defect,
        Label(
          "程序缺陷:\(type(of: error))", "A defect of the program: \(type(of: error))"))
      return
    }
    let path = error.filePath ?? ""
    switch error.code {
    case .fileWriteOutOfSpace:
      self.init(.failed, Label("磁盘已满:\(path)", "The disk is full: \(path)"))
    case .fileWriteNoPermission, .fileWriteVolumeReadOnly, .fileReadNoPermission:
      self.init(
        .failed, Label("无权读写 \(path)", "No permission: \(path)"),
        hint: Label("换一个有权读写的文件夹", "Take a folder that you may use"))
    default:
      self.init(
        .failed, Label("读写失败:\(path)", "Reading or writing failed: \(path)"),
        hint: Failure.folders)
    }
  }
}
