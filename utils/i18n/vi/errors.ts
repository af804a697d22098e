/** What failed and what to do about it, by failure code. */
export const errors = {
  invalidRequest: 'Nội dung này quá dài hoặc không hợp lệ. Hãy chọn đoạn ngắn hơn.',
  notAllowed: 'Trang này không được phép làm việc đó.',
  storageFull: 'Ổ đĩa hoặc phần chứa của trình duyệt đã đầy; chưa lưu được. Hãy giải phóng dung lượng rồi lưu lại.',
  storageUnavailable: 'Chưa mở được sổ tay. Hãy thử lại; nếu vẫn lỗi, khởi động lại trình duyệt.',
  newerDatabase: 'Sổ tay này do bản mới hơn của tiện ích ghi; dữ liệu vẫn nguyên vẹn. Hãy tải lại thẻ này; nếu vẫn thế, cập nhật tiện ích.',
  blockedUpgrade: 'Một thẻ khác đang dùng bản cũ của sổ tay. Hãy đóng các thẻ sổ tay khác rồi thử lại.',
  missingRecord: 'Ghi chú này không còn trong sổ tay.',
  emptyPassage: 'Đoạn chọn không có chữ nào. Hãy chọn lại phần chữ trên trang.',
  passageGone: 'Đoạn này không còn ở đây: trang đã sang bài khác hoặc đã đổi. Chữ bạn viết vẫn còn; hãy về lại bài ấy rồi bấm Lưu.',
  classified: 'Tài liệu có dấu mật; chưa ghi gì vào sổ tay.',
  noAnnotator: 'Chưa làm việc được trên trang này. Bấm biểu tượng Sổ tay chỉ đạo trên thanh công cụ của trình duyệt rồi thử lại.',
  extensionReloaded: 'Sổ tay vừa được cập nhật. Tải lại trang để tiếp tục.',
  workerUnreachable: 'Tiện ích chưa trả lời. Hãy thử lại; chữ bạn viết vẫn còn.',
  unknown: 'Có lỗi ngoài dự kiến; chưa thay đổi gì. Hãy thử lại.',
  retry: 'Thử lại',
};
