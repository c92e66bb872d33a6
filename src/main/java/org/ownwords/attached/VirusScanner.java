package org.ownwords.attached;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// ClamAV, where one is named: `clamd` on a TCP socket, asked by its command INSTREAM. Each piece of a
/// file goes there with its length before it, and one of no length ends it. Nothing is held whole in
/// memory.
///
/// Where one is named and does not answer, the file is not taken: nobody is told that a file is clean
/// because a scanner was down.
@Component
class VirusScanner {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final String CLEAN = "stream: OK";
    private static final String FOUND = " FOUND";
    private static final int PIECE = 1 << 16;
    private static final int MOST_ANSWER = 4096;

    private final String address;
    private final int patience;

    /// @param address  `host:port`, or blank where there is none
    /// @param patience how long it may take to answer, in milliseconds
    VirusScanner(
            @Value("${ownwords.viruses.scanner:}") String address,
            @Value("${ownwords.viruses.patience:30000}") int patience) {
        this.address = address.strip();
        this.patience = patience;
        if (!this.address.isEmpty() && !this.address.matches(".+:\\d{1,5}")) {
            throw new IllegalArgumentException(
                    "ownwords.viruses.scanner is host:port, like 127.0.0.1:3310, and not: " + address);
        }
    }

    Scanned scan(Bytes bytes) throws IOException {
        if (address.isEmpty()) {
            return new Scanned.NotAsked();
        }
        try (var in = bytes.open()) {
            return scan(in);
        }
    }

    private Scanned scan(InputStream in) {
        var colon = address.lastIndexOf(':');
        try (var socket = new Socket()) {
            socket.setSoTimeout(patience);
            socket.connect(
                    new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))),
                    patience);
            send(in, new DataOutputStream(new BufferedOutputStream(socket.getOutputStream())));
            return read(new String(socket.getInputStream().readNBytes(MOST_ANSWER), StandardCharsets.US_ASCII));
        } catch (IOException e) {
            return new Scanned.NoAnswer();
        }
    }

    private static void send(InputStream in, DataOutputStream out) throws IOException {
        out.write(COMMAND);
        var piece = new byte[PIECE];
        for (var read = in.read(piece); read > 0; read = in.read(piece)) {
            out.writeInt(read);
            out.write(piece, 0, read);
        }
        out.writeInt(0);
        out.flush();
    }

    /// clamd ends its answer with a null and closes the connection.
    private static Scanned read(String answer) {
        var end = answer.indexOf('\0');
        var said = (end < 0 ? answer : answer.substring(0, end)).strip();
        if (said.endsWith(FOUND)) {
            return new Scanned.Infected();
        }
        return said.equals(CLEAN) ? new Scanned.Clean() : new Scanned.NoAnswer();
    }
}
