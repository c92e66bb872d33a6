package org.ownwords.attached;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.ownwords.attached.Inspected.Why;
import org.springframework.util.unit.DataSize;

/// A file is shown to a scanner on a socket, piece by piece, as ClamAV reads it.
class VirusScannerTests {

    /// The text that every scanner calls a virus, to be tried with. In two parts, so that no scanner
    /// stops at this file.
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    @Test
    void what_is_clean_and_what_is_not_is_said_by_the_scanner() throws IOException {
        try (var clamd = new Clamd(VirusScannerTests::judge)) {
            assertThat(clamd.scanner().scan(bytes("A picture"))).isEqualTo(new Scanned.Clean());
            assertThat(clamd.scanner().scan(bytes(EICAR))).isEqualTo(new Scanned.Infected());
        }
    }

    @Test
    void every_byte_goes_there_in_its_order() throws IOException {
        var large = new byte[300_001];
        new Random(1).nextBytes(large);
        try (var clamd = new Clamd(sent -> Arrays.equals(sent, large) ? "stream: OK" : "stream: Other FOUND")) {
            assertThat(clamd.scanner().scan(() -> new ByteArrayInputStream(large)))
                    .isEqualTo(new Scanned.Clean());
        }
    }

    @Test
    void what_is_no_answer_is_never_taken_for_clean() throws IOException {
        for (var answer : new String[] {"", "INSTREAM size limit exceeded. ERROR", "OK", "stream: OK and more"}) {
            try (var clamd = new Clamd(_ -> answer)) {
                assertThat(clamd.scanner().scan(bytes("A picture"))).as(answer).isEqualTo(new Scanned.NoAnswer());
            }
        }
        String gone;
        try (var clamd = new Clamd(_ -> "stream: OK")) {
            gone = clamd.address();
        }
        assertThat(new VirusScanner(gone, 2000).scan(bytes("A picture"))).isEqualTo(new Scanned.NoAnswer());
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = "127.0.0.1:" + silent.getLocalPort();
            assertThat(new VirusScanner(address, 200).scan(bytes("A picture"))).isEqualTo(new Scanned.NoAnswer());
        }
    }

    @Test
    void without_a_scanner_nothing_is_asked_and_an_address_that_is_none_is_refused_at_the_start() throws IOException {
        assertThat(new VirusScanner(" ", 200).scan(bytes(EICAR))).isEqualTo(new Scanned.NotAsked());
        assertThatThrownBy(() -> new VirusScanner("somewhere", 200))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("127.0.0.1:3310");
    }

    @Test
    void a_file_that_is_not_taken_says_why() throws IOException {
        try (var clamd = new Clamd(VirusScannerTests::judge)) {
            assertThat(inspect(clamd.scanner(), bytes("%PDF-1.7 " + EICAR)))
                    .isEqualTo(new Inspected.Refused(Why.INFECTED));
            assertThat(inspect(clamd.scanner(), bytes("MZ, a program called a picture")))
                    .isEqualTo(new Inspected.Refused(Why.OF_NO_KIND_THAT_IS_TAKEN));
            assertThat(inspect(clamd.scanner(), bytes("")))
                    .isEqualTo(new Inspected.Refused(Why.OF_NO_KIND_THAT_IS_TAKEN));
            assertThat(inspect(clamd.scanner(), bytes("%PDF-" + "x".repeat(1 << 20))))
                    .isEqualTo(new Inspected.Refused(Why.TOO_LARGE));
            assertThat(inspect(clamd.scanner(), bytes("%PDF-1.7")))
                    .isInstanceOfSatisfying(
                            Inspected.Taken.class,
                            taken -> assertThat(taken.checked()).isTrue());
        }
        assertThat(inspect(new VirusScanner("127.0.0.1:1", 200), bytes("%PDF-1.7")))
                .isEqualTo(new Inspected.Refused(Why.COULD_NOT_BE_CHECKED));
        assertThat(inspect(new VirusScanner("", 200), bytes("%PDF-1.7")))
                .isInstanceOfSatisfying(
                        Inspected.Taken.class,
                        taken -> assertThat(taken.checked()).isFalse());
        assertThatThrownBy(() -> inspect(new VirusScanner("", 200), () -> {
                    throw new IOException("The disk has gone");
                }))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void a_file_is_read_in_pieces_and_never_held_whole() throws IOException {
        var largest = new AtomicLong();
        var read = ReadFile.of(() -> new ByteArrayInputStream(new byte[5_000_000]) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                largest.accumulateAndGet(length, Math::max);
                return super.read(into, from, length);
            }

            @Override
            public synchronized byte[] readAllBytes() {
                throw new AssertionError("Read whole");
            }
        });
        assertThat(read.size()).isEqualTo(5_000_000);
        assertThat(read.type()).isEmpty();
        assertThat(largest.get()).isLessThanOrEqualTo(1 << 16);
        assertThat(ReadFile.of(bytes("%PDF-")).digest())
                .as("SHA-256")
                .isEqualTo(ReadFile.of(bytes("%PDF-")).digest())
                .hasSize(64)
                .isNotEqualTo(ReadFile.of(bytes("%PDF-1")).digest());
    }

    private static Inspected inspect(VirusScanner scanner, Bytes bytes) {
        return new Inspecting(scanner, DataSize.ofMegabytes(1)).inspect(bytes);
    }

    private static Bytes bytes(String text) {
        return () -> new ByteArrayInputStream(text.getBytes(ISO_8859_1));
    }

    private static String judge(byte[] sent) {
        return new String(sent, ISO_8859_1).contains(EICAR) ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
    }

    /// A scanner that speaks as `clamd` does.
    private static final class Clamd implements AutoCloseable {

        private final ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        private final Thread answering;

        Clamd(Function<byte[], String> judge) throws IOException {
            answering = Thread.ofVirtual().start(() -> {
                while (!server.isClosed()) {
                    try (var socket = server.accept()) {
                        answer(socket, judge);
                    } catch (IOException e) {
                        // The test is over, or the other side has gone.
                    }
                }
            });
        }

        private static void answer(Socket socket, Function<byte[], String> judge) throws IOException {
            var in = new DataInputStream(socket.getInputStream());
            assertThat(new String(in.readNBytes(10), ISO_8859_1)).isEqualTo("zINSTREAM\0");
            var sent = new ByteArrayOutputStream();
            for (var length = in.readInt(); length > 0; length = in.readInt()) {
                sent.writeBytes(in.readNBytes(length));
            }
            socket.getOutputStream().write((judge.apply(sent.toByteArray()) + "\0").getBytes(ISO_8859_1));
        }

        String address() {
            return "127.0.0.1:" + server.getLocalPort();
        }

        VirusScanner scanner() {
            return new VirusScanner(address(), 5000);
        }

        /// A port is given back when the thread that waited at it has gone, and not before.
        @Override
        public void close() throws IOException {
            server.close();
            try {
                answering.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
