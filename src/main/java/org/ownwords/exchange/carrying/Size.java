package org.ownwords.exchange.carrying;

/// How much there is, in words.
final class Size {

    private static final long KB = 1024;
    private static final long MB = 1024 * KB;
    private static final long GB = 1024 * MB;

    private Size() {}

    /// `200 MB`, in whole units of the largest that divides it.
    static String words(long bytes) {
        if (bytes % GB == 0 && bytes > 0) {
            return bytes / GB + " GB";
        }
        return bytes % MB == 0 && bytes > 0 ? bytes / MB + " MB" : Math.ceilDiv(bytes, KB) + " KB";
    }
}
