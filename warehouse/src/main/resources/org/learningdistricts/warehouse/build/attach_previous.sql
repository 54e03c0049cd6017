attach {previous} as previous (read_only);
