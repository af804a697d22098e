import { BuildingIcon, ClockIcon, EyeIcon, HighlighterIcon, InfoIcon, KeyboardIcon, LinkIcon, PersonIcon, type IconComponent } from '../../components/index.ts';

/** The parts of the page in their order. `id` stands in the page's address: `options.html#portal`. */
export const SECTIONS = [
  { name: 'person', id: 'nguoi-dung', icon: PersonIcon },
  { name: 'office', id: 'co-quan', icon: BuildingIcon },
  { name: 'reminders', id: 'nhac-viec', icon: ClockIcon },
  { name: 'portals', id: 'portal', icon: LinkIcon },
  { name: 'categories', id: 'loai-ghi-chu', icon: HighlighterIcon },
  { name: 'display', id: 'hien-thi', icon: EyeIcon },
  { name: 'keys', id: 'phim-tat', icon: KeyboardIcon },
  { name: 'about', id: 'gioi-thieu', icon: InfoIcon },
] as const satisfies readonly { readonly name: string; readonly id: string; readonly icon: IconComponent }[];

export type SectionName = (typeof SECTIONS)[number]['name'];
export type SectionId = (typeof SECTIONS)[number]['id'];
