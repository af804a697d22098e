/** Parameters that say where a reader came from, who they are, or how the page is to be shown, never which document it is. */

/** Of campaigns, social networks and measuring. */
const TRACKING =
  /^(?:utm_[\w-]+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|zarsrc|zalo_[\w-]+|_ga|_gl|_hs(?:enc|mi)|mc_[ce]id|mkt_tok|ref_src)$/;

/** Of a visit: PHP, Java, ColdFusion and ASP.NET without cookies; Liferay's and WordPress's proofs that a form is their own. */
const SESSION = /^(?:phpsessid|jsessionid|sessionid|session_id|asp\.net_sessionid|sid|cfid|cftoken|aspxautodetectcookiesupport|p_auth|p_p_auth|_wpnonce)$/;

/** Printing, the way back, and what keeps a cache from answering. */
const VIEW = /^(?:print|returnurl|return_url|backurl|nocache|cachebuster)$/;

/** Hidden fields that ASP.NET forms carry from page to page. */
const ASP_NET_FORM = /^__(?:viewstate\w*|event(?:target|argument|validation)|previouspage|lastfocus|requestdigest|scrollposition[xy]|async\w*|vstate|cf_\w+)$/;

/**
 * Liferay and other portlet containers: how a portlet is shown and where it lies on the page. Which portlet (`p_p_id`), which page
 * (`p_l_id`) and the portlet's own parameters (`_101_articleId`) choose the document, but the portlet's way back does not.
 */
const PORTLET = /^(?:p_p_(?:lifecycle|state|state_rcv|mode|col_id|col_pos|col_count|cacheability|isolated)|p_t_lifecycle|refererplid|_\w+_(?:redirect|backurl|returntofullpageurl))$/;

/** SharePoint: the way back, the look of the ribbon, a dialogue. `ID`, `ItemID`, `RootFolder`, `List` and `View` choose. */
const SHAREPOINT = /^(?:source|web|isdlg|initialtabid|visibilitycontext|folderctid|contenttypeid|mobile)$/;
const SHAREPOINT_PATH = /\.aspx$|\/_layouts\/|\/(?:site)?pages\/|\/lists\//i;

/** @param name in small letters @param path of the normalised address */
export function isParameterOfNoMatter(name: string, value: string | undefined, path: string): boolean {
  if ([TRACKING, SESSION, VIEW, ASP_NET_FORM, PORTLET].some((list) => list.test(name))) return true;
  // jQuery's mark against caches is a moment in milliseconds.
  if (name === '_' && /^\d{10,}$/.test(value ?? '')) return true;
  // Office files in SharePoint's libraries are opened with `?web=1`.
  return SHAREPOINT.test(name) && (SHAREPOINT_PATH.test(path) || (name === 'web' && value === '1' && /\.(?:docx?|xlsx?|pptx?)$/i.test(path)));
}
