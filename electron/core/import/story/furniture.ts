/** Lines that a page puts round and into a story and that are no part of it. */
const FURNITURE: readonly RegExp[] = [
  /^(?:social )?shar(?:e|ing)(?: (?:this|on|via|full)\b.*)?[:.]?$/i,
  /^(?:facebook|twitter|x|linkedin|whatsapp|reddit|e-?mail(?: (?:this|to a friend).*)?|print(?: this.*)?|copy (?:link|url)|link copied|bookmark|save(?: story| article)?|pinterest|telegram|bluesky|threads|messenger)$/i,
  /^(?:x |facebook |email |twitter |linkedin |reddit |print |share |whatsapp |copy link )+$/i,
  /^(?:advertisement|advertising|sponsored(?: content)?|promoted|ad|story continues below(?: (?:the )?(?:ad|advertisement))?|article continues below.*|continue reading(?: below)?)$/i,
  /^(?:\d+ )?comments?(?: \(\d+\))?$|^(?:add|leave|post|read|view|show|join)\b.{0,30}\b(?:comments?|conversation)s?.{0,20}$/i,
  /^\d+\s*min(?:ute)?s?(?: read)?$/i,
  /^(?:listen to this article|text to speech|estimated \d+ minutes?.*|the audio version of this article.*|real-?time|play|pause|mute|unmute|full ?screen|loading\.*|read more|see more|show more|load more|view all|back to top|top|image|photo|video|slideshow|gallery)$/i,
  /^(?:follow|like) (?:us|me|@?\S+ )\b.{0,60}$/i,
  /^(?:sign up|subscribe)\b.{0,80}\bnewsletters?\b.{0,40}$|^get .{0,60}(?:in|to) your inbox\.?$/i,
];

/** True for a line that a page puts beside its story: share buttons, "Advertisement", "3 min read". */
export const isFurniture = (text: string): boolean =>
  text.length <= 160 && FURNITURE.some((pattern) => pattern.test(text.trim()));

const TAIL =
  /^(?:related(?: (?:stories|links|content|articles|topics|coverage|reading))?|more (?:on this story|on this topic|stories|from .{1,40}|like this)|about the authors?|(?:most|popular|trending)(?: (?:read|viewed|popular|now|stories))?|recommended(?: for you| stories)?|you may also like|(?:top )?comments(?: \(\d+\))?|corrections(?: and clarifications.*)?|(?:©|\(c\)|copyright).*|all rights reserved.*|terms (?:of use|and conditions).*|privacy(?: policy)?.*|footer(?: links)?|follow us|newsletters?|tags?:?|topics?:?|read next|up next|latest(?: stories| news)?|site index|connect with us)$/i;

/** True for a line with which a page's foot begins: "Related stories", "About the author", "© …". */
export const startsTail = (text: string): boolean => text.length <= 120 && TAIL.test(text.trim());
