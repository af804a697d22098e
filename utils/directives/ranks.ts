import type { Addressee } from './addressees.ts';
import { keyOf } from './comparison.ts';
import { MEANS } from './meanings.ts';
import type { Mention } from './mentions.ts';
import { officeOfPlace } from './place-names.ts';
import type { Reading } from './reading.ts';
import { rememberedByName } from './remembered.ts';

/** Levels of the state, highest first: the first name that a text contains gives its level. */
const NAMES_BY_LEVEL: readonly (readonly [level: number, names: readonly string[]])[] = [
  [6, ['tổng bí thư', 'chủ tịch nước', 'thủ tướng', 'chủ tịch quốc hội', 'bộ chính trị', 'ban bí thư', 'chính phủ', 'quốc hội', 'ban chấp hành trung ương']],
  [5, ['bộ trưởng', 'thứ trưởng', 'bộ ', 'trung ương', 'ban chỉ đạo quốc gia', 'thống đốc', 'ngân hàng nhà nước', 'tổng thanh tra', 'kiểm toán nhà nước', 'tổng cục', 'tổng liên đoàn', 'cục trưởng', 'cục ', 'vụ trưởng']],
  [4, ['bí thư tỉnh ủy', 'tỉnh ủy', 'thành ủy', 'chủ tịch ubnd tỉnh', 'ubnd tỉnh', 'ủy ban nhân dân tỉnh', 'ubnd thành phố', 'chủ tịch ubnd thành phố', 'hđnd tỉnh', 'tỉnh', 'thành phố', 'ubnd tp', 'chủ tịch ubnd tp', 'tp.hcm', 'tp hcm', 'tphcm']],
  [3, ['sở ', 'giám đốc sở', 'phó giám đốc sở', 'chi cục', 'huyện ủy', 'quận ủy', 'huyện', 'ubnd huyện', 'ubnd quận', 'công an tỉnh', 'thanh tra tỉnh', 'thanh tra thành phố', 'thuế tỉnh', 'liên đoàn lao động', 'bảo hiểm xã hội tỉnh', 'văn phòng ubnd']],
  [2, ['ubnd xã', 'ubnd phường', 'đảng ủy xã', 'đảng ủy phường', 'xã', 'phường']],
  [1, ['trưởng thôn', 'trưởng bản', 'trưởng xóm', 'trưởng khu phố', 'tổ trưởng', 'trưởng phòng', 'trưởng khoa', 'trưởng trạm', 'đội trưởng', 'hiệu trưởng', 'bí thư chi bộ', 'nhà trường', 'ban giám hiệu', 'thôn', 'khu phố', 'công ty', 'htx', 'nhà thầu']],
];
const COOPERATIVE = keyOf('hợp tác xã');
const LEVELS = NAMES_BY_LEVEL.map(([level, names]) => ({ level, names: names.map(keyOf), behindWords: names.map((name) => ` ${keyOf(name)}`) }));

/** From the commune up a body stands above those of no level of their own. */
const LEAST_SUPERIOR = 2;

/** Of those who have nobody of the state below them: firms, cooperatives, villages. */
const LEAST_LEVEL = 1;
/** Whom they ask, however these are called. */
const AUTHORITIES = new RegExp(keyOf('^(?:các )?(?:cơ quan chức năng|ngành chức năng|cơ quan quản lý|cơ quan nhà nước|chính quyền|địa phương|cấp, các ngành|cấp, ngành)'), 'u');

/** From the province up. */
const LEAST_STATE = 4;

/** Parts of a body, which ask those above them. */
const BRANCHES = /^(?:trạm|khoa|phòng|tổ|đội|hạt|trường|nhà máy|trung tâm|chi cục|chi hội|chi đoàn|thôn)\s/u;
/** Whoever is asked in these words stands above. */
const SUPERIORS = new RegExp(keyOf('^(?:(?:ban |các )?(?:lãnh đạo(?! các)|cấp trên|cấp có thẩm quyền|cơ quan có thẩm quyền|thường trực|trung ương)|đoàn(?: công tác| kiểm tra| giám sát| đại biểu quốc hội)?$)'), 'u');

/**
 * True if a request comes from below or from the side: a citizen or a subordinate asks, a body asks its like or its
 * superior, or the addressee is a partner abroad. Such a request directs nobody.
 * @param title of the one who asks, as far as it is known
 */
export function isFromBelow(reading: Reading, by: Mention | undefined, title: string | undefined, addressee: Addressee | undefined): boolean {
  const asked = addressee ? reading.slice(addressee.from, addressee.to) : '';
  const isOffice = by !== undefined && (by.kind === 'body' || title !== undefined);
  if (addressee && (reading.isCapital(addressee.from) ? reading.begins(addressee.from, MEANS.foreign) : !isOffice && reading.begins(addressee.from, MEANS.petitioners))) return true;
  const askedLevel = levelOf(asked);
  if (SUPERIORS.test(keyOf(asked))) return true;
  if (!by || by.kind === 'pronoun') return askedLevel === 6;
  if (by.kind === 'petitioner' || by.kind === 'collective') return true;
  const level = levelOf(`${title ?? ''} ${by.kind === 'body' ? (by.name ?? '') : ''}`);
  if (level === LEAST_LEVEL && AUTHORITIES.test(keyOf(asked))) return true;
  if (askedLevel === 0) return false;
  if (by.kind === 'body' && level === 0 && BRANCHES.test(keyOf(by.name ?? ''))) return true;
  if (level === 0) return askedLevel === 6 || (by.kind === 'body' && askedLevel >= LEAST_SUPERIOR && !INSPECTS.test(by.name ?? ''));
  return by.kind === 'body' ? askedLevel >= level && !(askedLevel === level && ALL_OF_A_LEVEL.test(asked) && !COMMITTEE.test(by.name ?? '')) && !oversees(level, by.name ?? '', askedLevel, asked) : askedLevel > level;
}

/** "Sở Xây dựng đề nghị UBND các huyện, thành phố …": what a department asks of all committees of its level is how it guides them; "UBND xã đề nghị UBND các xã lân cận …" is no order. */
const ALL_OF_A_LEVEL = /^(?:UBND|(?:ủy|uỷ) ban nhân dân) các /iu;
const COMMITTEE = /^(?:UBND|(?:ủy|uỷ) ban nhân dân)(?!\p{sc=Latn})/iu;

/** True if a letter goes to a body above the one that sends it: what it asks for is asked of those above. */
export function isUpward(sender: string | undefined, recipient: string | undefined): boolean {
  const level = levelOf(sender ?? '');
  return level > 0 && levelOf(recipient ?? '') > level;
}

/** True for bodies of a province and above. */
export function isStateBody(name: string): boolean {
  return levelOf(name) >= LEAST_STATE;
}

/** Those who inspect ask whomever they inspect. */
const INSPECTS = /^đoàn (?:giám sát|kiểm tra|thanh tra)(?!\p{sc=Latn})/iu;

/** Party secretaries, the National Assembly, councils and their inspecting parties ask those of their own level. */
const OVERSEES = /bí thư|quốc hội|(?:tỉnh|thành|huyện|quận|đảng) (?:ủy|uỷ)|hđnd|hội đồng nhân dân|đoàn giám sát/iu;

/** True if who asks is known to stand above whom they ask, or to lead at all while the addressee has no level of its own. */
export function isFromAbove(reading: Reading, by: Mention, title: string | undefined, addressee: Addressee | undefined): boolean {
  const level = levelOf(`${title ?? ''} ${by.kind === 'body' ? (by.name ?? '') : ''}`);
  const asked = addressee ? reading.slice(addressee.from, addressee.to) : '';
  return level > levelOf(asked) || oversees(level, `${title ?? ''} ${by.name ?? ''}`, levelOf(asked), asked);
}

function oversees(level: number, name: string, askedLevel: number, asked: string): boolean {
  return level > 0 && level === askedLevel && OVERSEES.test(name) && !OVERSEES.test(asked);
}

/** True if both have a level, and that of the office is higher, or the Party's or a council's. */
export function standsAbove(title: string, body: string): boolean {
  const level = levelOf(body);
  return level > 0 && (levelOf(title) > level || oversees(levelOf(title), title, level, body));
}

/** True if the addressee is part of a body, as those have it who may tell it what to do. */
export function isBranch(reading: Reading, addressee: Addressee | undefined): boolean {
  return addressee !== undefined && BRANCHES.test(keyOf(reading.slice(addressee.from, addressee.to)).replace(/^các /u, ''));
}

/** 0 for those without a level of their own ("các đơn vị", "Phòng Tổng hợp"). */
const levelOf = rememberedByName((name): number => {
  // A cooperative is no commune.
  const key = `${keyOf(name.trim())} `.replace(COOPERATIVE, 'htx');
  if (/^(?:các|mỗi|từng|toàn|phòng|văn phòng|cấp ủy)\s/u.test(key)) return 0;
  const found = LEVELS.find(({ names }) => names.some((first) => key.startsWith(first))) ?? LEVELS.find(({ behindWords }) => behindWords.some((words) => key.includes(words)));
  return found?.level ?? (officeOfPlace(key.trim()) === undefined ? 0 : OF_PROVINCE);
});

/** "UBND Hà Nội", "Chủ tịch Quảng Ninh". */
const OF_PROVINCE = 4;
