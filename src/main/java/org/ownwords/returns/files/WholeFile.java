package org.ownwords.returns.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.ownwords.database.OursAlone;

/// A file written beside its place and moved there when it is complete, so that an incomplete file is never
/// read. It replaces what was there, and no other user can open it: a return may be exact.
final class WholeFile {

    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    static void write(Path file, Writing writing) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "it is a directory");
        }
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (var out = new BufferedOutputStream(OursAlone.file(part))) {
                writing.to(out);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
