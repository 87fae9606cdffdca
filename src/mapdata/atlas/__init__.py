"""One data set as a value: places joined, partnerships verified and measured."""
