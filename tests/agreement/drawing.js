// The shared front for tests: its modules on a page of their own, without a host.

import { drawChips } from "../../front/shared/chips.js";
import { drawPanel } from "../../front/shared/panel.js";
import { say } from "../../front/shared/say.js";
import { useWords } from "../../front/shared/words.js";

globalThis.front = { drawChips, drawPanel, say, useWords };
