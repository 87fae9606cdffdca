"""The command line: python -m mapdata COMMAND."""

import sys

from mapdata.commands.main import main

if __name__ == "__main__":
    sys.exit(main())
