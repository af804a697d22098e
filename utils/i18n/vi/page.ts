/** What stands on portal pages: toolbar, card of a mark, context menu. */
export const page = {
  markAs: (category: string) => `Đánh dấu: ${category}`,
  openNotebook: 'Mở sổ tay',
};
