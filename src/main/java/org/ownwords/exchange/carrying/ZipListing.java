package org.ownwords.exchange.carrying;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the directory at the end of a ZIP says is in it (APPNOTE 6.3.10, 4.3.12 and 4.3.16), read before
/// anything else is. A directory that is long, that is in several parts or that has something after it is not
/// read at all: a ZIP of six files never has one.
final class ZipListing {

    /// One entry.
    ///
    /// @param link   whether it is no file of its own but leads to another
    /// @param locked whether it needs a password
    record Entry(String name, boolean link, boolean locked) {}

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;

    private static final int MOST_ENTRIES = 100;
    private static final int LONGEST = 1 << 20;

    private static final int UNIX = 3;
    private static final int KIND = 0xf000;
    private static final int LINK = 0xa000;

    private ZipListing() {}

    /// The entries, or nothing if it is not a ZIP, or not one that six files make.
    static Optional<List<Entry>> of(Path zip) throws IOException {
        try (var file = FileChannel.open(zip)) {
            if (file.size() < END_LENGTH) {
                return Optional.empty();
            }
            var at = file.size() - END_LENGTH;
            var end = read(file, at, END_LENGTH);
            var entries = end.getShort(10) & 0xffff;
            var length = end.getInt(12) & 0xffffffffL;
            var start = end.getInt(16) & 0xffffffffL;
            var behind = end.getShort(20);
            if (end.getInt(0) != END
                    || behind != 0
                    || entries > MOST_ENTRIES
                    || length > LONGEST
                    || start + length != at) {
                return Optional.empty();
            }
            return entries(read(file, start, (int) length), entries);
        }
    }

    private static ByteBuffer read(FileChannel file, long at, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && file.read(bytes, at + bytes.position()) >= 0) {
            // Until all of it is there.
        }
        return bytes.flip();
    }

    private static Optional<List<Entry>> entries(ByteBuffer directory, int count) {
        var entries = new ArrayList<Entry>();
        for (var i = 0; i < count; i++) {
            if (directory.remaining() < ENTRY_LENGTH || directory.getInt(directory.position()) != ENTRY) {
                return Optional.empty();
            }
            var at = directory.position();
            var name = directory.getShort(at + 28) & 0xffff;
            var rest = (directory.getShort(at + 30) & 0xffff) + (directory.getShort(at + 32) & 0xffff);
            if (directory.remaining() < ENTRY_LENGTH + name + rest) {
                return Optional.empty();
            }
            var link = directory.get(at + 5) == UNIX && ((directory.getInt(at + 38) >>> 16) & KIND) == LINK;
            var locked = (directory.getShort(at + 8) & 1) == 1;
            var letters = new byte[name];
            directory.get(at + ENTRY_LENGTH, letters);
            entries.add(new Entry(new String(letters, StandardCharsets.UTF_8), link, locked));
            directory.position(at + ENTRY_LENGTH + name + rest);
        }
        return directory.hasRemaining() ? Optional.empty() : Optional.of(entries);
    }
}
