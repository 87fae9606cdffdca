// Suggestions worked out in the browser, from one file that is fetched when the first is asked for.

import { suggestionsOf } from "../shared/suggestions.js";
import { fetched } from "./hosted.js";

// found: address of mapui.reader.suggested. Return text -> promise of suggestions; none where the file does not come: the next
// letter asks for it again.
export function suggesting(found) {
  let answer = null;
  return async (text) => {
    answer ??= fetched(found).then(suggestionsOf);
    try {
      return (await answer)(text);
    } catch {
      answer = null;
      return [];
    }
  };
}
