package org.ownwords.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Asks for one page after another over one connection, does next to nothing with them, and keeps the time.
final class Browser implements AutoCloseable {

    /// What was answered, as it was sent.
    static final class Answer {

        private final int status;
        private final boolean gzip;
        private final byte[] body;
        private final long firstByte;

        private Answer(int status, boolean gzip, byte[] body, long firstByte) {
            this.status = status;
            this.gzip = gzip;
            this.body = body;
            this.firstByte = firstByte;
        }

        int status() {
            return status;
        }

        byte[] body() {
            return body;
        }

        /// Nanoseconds until the first byte of it was here.
        long firstByte() {
            return firstByte;
        }

        String text() {
            try {
                var plain = gzip ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes() : body;
                return new String(plain, StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("name=\"id\" value=\"([^\"]+)\"");

    /// A server hangs up on whoever has not asked for longer than that.
    private static final long PATIENCE = Duration.ofSeconds(5).toNanos();

    private final int port;
    private final boolean compressed;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream(1 << 20);
    private final byte[] buffer = new byte[1 << 16];
    private @Nullable Socket socket;
    private InputStream in = InputStream.nullInputStream();
    private String cookie = "";
    private long lastAsked = System.nanoTime();

    /// @param compressed whether it says, as browsers do, that it can read what is compressed
    Browser(int port, boolean compressed) {
        this.port = port;
        this.compressed = compressed;
    }

    static Browser signedIn(int port, boolean compressed, String username) throws IOException {
        var browser = new Browser(port, compressed);
        var form = browser.get("/sign-in");
        browser.submit("/sign-in", form, Map.of("username", username));
        return browser;
    }

    Answer get(String path) throws IOException {
        return ask("GET " + path, "");
    }

    /// Sends the form on a page, with these typed into it.
    Answer submit(String path, Answer form, Map<String, String> typed) throws IOException {
        var answer = send(path, form, typed);
        if (answer.status() != 303) {
            throw new IllegalStateException("The form at " + path + " was answered with " + answer.status());
        }
        return answer;
    }

    /// The same, whatever is answered.
    Answer send(String path, Answer form, Map<String, String> typed) throws IOException {
        var fields = new HashMap<>(typed);
        var page = form.text();
        var token = TOKEN.matcher(page);
        if (token.find()) {
            fields.put("_csrf", token.group(1));
        }
        var id = ID.matcher(page);
        if (id.find()) {
            fields.putIfAbsent("id", id.group(1));
        }
        return ask(
                "POST " + path,
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Answer ask(String line, String form) throws IOException {
        var connection = connection();
        var sent = form.getBytes(StandardCharsets.UTF_8);
        var head = line + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n"
                + (compressed ? "Accept-Encoding: gzip\r\n" : "")
                + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n")
                + (form.isEmpty()
                        ? ""
                        : "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + sent.length + "\r\n")
                + "\r\n" + form;
        var start = System.nanoTime();
        connection.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
        var status = line();
        var firstByte = System.nanoTime() - start;
        var headers = headers();
        body.reset();
        if ("chunked".equals(headers.get("transfer-encoding"))) {
            for (var size = size(); size > 0; size = size()) {
                take(size);
                line();
            }
            line();
        } else {
            take(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        }
        lastAsked = System.nanoTime();
        if ("close".equals(headers.get("connection"))) {
            close();
        }
        return new Answer(
                Integer.parseInt(status.substring(9, 12)),
                "gzip".equals(headers.get("content-encoding")),
                body.toByteArray(),
                firstByte);
    }

    private Socket connection() throws IOException {
        if (System.nanoTime() - lastAsked > PATIENCE) {
            close();
        }
        if (socket == null) {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream(), buffer.length);
        }
        return socket;
    }

    private Map<String, String> headers() throws IOException {
        var headers = new HashMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            var name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            var value = line.substring(colon + 1).strip();
            headers.put(name, value);
            if (name.equals("set-cookie") && value.startsWith("ownwords=")) {
                cookie = value.replaceFirst(";.*", "");
            }
        }
        return headers;
    }

    private int size() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var each = in.read(); each != '\n'; each = in.read()) {
            if (each == -1) {
                throw new IOException("The answer ended half-way");
            }
            if (each != '\r') {
                line.append((char) each);
            }
        }
        return line.toString();
    }

    private void take(int length) throws IOException {
        var missing = length;
        while (missing > 0) {
            var read = in.read(buffer, 0, Math.min(buffer.length, missing));
            if (read == -1) {
                throw new IOException("The answer ended half-way");
            }
            body.write(buffer, 0, read);
            missing -= read;
        }
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
