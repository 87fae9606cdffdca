"""The command line: python -m mapdata COMMAND."""

import sys

from mapdata.cli import main

if __name__ == "__main__":
    sys.exit(main())
