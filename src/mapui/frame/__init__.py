"""What stands around every page: head, foot, legend, notices, links between pages."""
