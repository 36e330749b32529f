# What single rules find: words of the Answer page, no technical ones here.
