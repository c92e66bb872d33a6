package org.ownwords.access;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/// Reads part of what is turned away, so that the sender gets an answer.
final class HeardOut {

    private HeardOut() {}

    static void of(HttpServletRequest request, long most) throws IOException {
        var piece = new byte[1 << 16];
        var sent = request.getInputStream();
        var heard = 0L;
        for (var read = sent.read(piece); read >= 0 && heard < most; read = sent.read(piece)) {
            heard += read;
        }
    }
}
