package org.ownwords;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Somebody with a browser that has no JavaScript and sends exactly what it is told to. Signed in, or not.
public final class Visitor {

    /// A page as it was answered. It is read as a page only where somebody looks at it.
    public static final class Answer {

        private final int status;
        private final URI from;
        private final String body;
        private @Nullable Document page;

        private Answer(HttpResponse<String> response) {
            status = response.statusCode();
            from = response.uri();
            body = response.body();
        }

        public int status() {
            return status;
        }

        /// Where it was answered from, after every redirect.
        public String path() {
            return from.getPath();
        }

        /// What was sent, as it was sent.
        public String body() {
            return body;
        }

        public Document page() {
            if (page == null) {
                page = Jsoup.parse(body, from.toString());
            }
            return page;
        }

        public String text() {
            return page().text();
        }

        public List<String> problems() {
            return page().select(".govuk-error-summary__list a").eachText();
        }

        /// Whether it says that what was sent is recorded.
        public boolean saysRecorded() {
            return page().select(".govuk-notification-banner--success").text().startsWith("Recorded");
        }
    }

    /// One for all visitors, without cookies and going nowhere by itself: each client begins threads of its own.
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final int MOST_REDIRECTS = 5;

    private final String address;
    private final CookieManager cookies;

    private Visitor(String address) {
        this(address, new CookieManager());
    }

    private Visitor(String address, CookieManager cookies) {
        this.address = address;
        this.cookies = cookies;
    }

    public static Visitor anybody(TestCouncil council) {
        return new Visitor(council.address());
    }

    /// Somebody who goes to an address of its own.
    public static Visitor at(String address) {
        return new Visitor(address);
    }

    /// The same browser, at another port of the same machine.
    public Visitor at(URI other) {
        return new Visitor(other.toString(), cookies);
    }

    public static Visitor signedIn(TestCouncil council, String username) {
        var visitor = anybody(council);
        visitor.record(visitor.open("/sign-in"), Map.of("username", List.of(username)));
        return visitor;
    }

    public Answer signIn(String username) {
        return submit(open("/sign-in"), Map.of("username", List.of(username)));
    }

    public Answer open(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    /// Sends the form of a page as a browser would: what is in its fields, with these instead where they are named. An
    /// empty list leaves a field out.
    public Answer submit(Answer answer, Map<String, List<String>> typed) {
        return send(sending(answer, typed));
    }

    /// The same, and looks at no page that follows: for what a test begins with.
    ///
    /// @throws IllegalStateException if it is not recorded
    public void record(Answer answer, Map<String, List<String>> typed) {
        var given = new Answer(exchange(sending(answer, typed)));
        if (given.status() != 303) {
            throw new IllegalStateException(given.status() + " at " + given.path() + ": " + given.problems());
        }
    }

    /// The same, and says where it leads, without what comes after a question mark.
    ///
    /// @throws IllegalStateException if it is not recorded
    public String recorded(Answer answer, Map<String, List<String>> typed) {
        var response = exchange(sending(answer, typed));
        if (response.statusCode() != 303) {
            var given = new Answer(response);
            throw new IllegalStateException(given.status() + " at " + given.path() + ": " + given.problems());
        }
        return response.headers().firstValue("Location").orElseThrow().replaceAll("[?#].*", "");
    }

    private HttpRequest.Builder sending(Answer answer, Map<String, List<String>> typed) {
        var form = answer.page().selectFirst("main form[method=post]");
        if (form == null) {
            throw new IllegalStateException("There is no form on " + answer.path() + ": " + answer.text());
        }
        var fields = fieldsOf(form);
        fields.putAll(typed);
        return posting(form.attr("action").isEmpty() ? answer.path() : form.attr("action"), fields);
    }

    /// What a form would send without any change.
    public static Map<String, List<String>> fieldsOf(Element form) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (var field : form.select("input[name], textarea[name], select[name]")) {
            var type = field.attr("type");
            if ((type.equals("radio") || type.equals("checkbox")) && !field.hasAttr("checked")) {
                continue;
            }
            fields.computeIfAbsent(field.attr("name"), _ -> new ArrayList<>()).add(value(field));
        }
        return fields;
    }

    private static String value(Element field) {
        return switch (field.tagName()) {
            case "textarea" -> field.wholeText();
            case "select" -> field.select("option[selected]").attr("value");
            default -> field.attr("value");
        };
    }

    public Answer post(String path, Map<String, List<String>> fields) {
        return send(posting(path, fields));
    }

    private HttpRequest.Builder posting(String path, Map<String, List<String>> fields) {
        var body = fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> encode(field.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    /// Sends whatever it is told to, however wrong.
    public Answer send(String method, String path, String contentType, byte[] body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", contentType)
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /// Sends a form without saying beforehand how long it is.
    public Answer sendInPieces(String path, byte[] form) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(form))));
    }

    /// What the browser knows of the session.
    public CookieManager cookies() {
        return cookies;
    }

    /// What the browser knows of the session, gone: as after too long away.
    public void loseSession() {
        cookies.getCookieStore().removeAll();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// Goes wherever it is sent on to, as a browser does.
    private Answer send(HttpRequest.Builder request) {
        var response = exchange(request);
        for (var sent = 0; sent < MOST_REDIRECTS && isRedirect(response.statusCode()); sent++) {
            var location = response.headers().firstValue("Location").orElseThrow();
            response = exchange(
                    HttpRequest.newBuilder(response.uri().resolve(location)).GET());
        }
        return new Answer(response);
    }

    private static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303;
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        return exchange(request, BodyHandlers.ofString());
    }

    /// A file, to the byte.
    public HttpResponse<byte[]> download(String path) {
        return exchange(HttpRequest.newBuilder(URI.create(address + path)).GET(), BodyHandlers.ofByteArray());
    }

    private <T> HttpResponse<T> exchange(HttpRequest.Builder request, BodyHandler<T> as) {
        try {
            var uri = request.build().uri();
            cookies.get(uri, Map.of())
                    .forEach((header, values) -> values.forEach(value -> request.header(header, value)));
            var response = HTTP.send(request.build(), as);
            cookies.put(uri, response.headers().map());
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// What somebody types, field by field.
    public static Map<String, List<String>> typed(String... fieldsAndValues) {
        var typed = new LinkedHashMap<String, List<String>>();
        for (var i = 0; i < fieldsAndValues.length; i += 2) {
            typed.computeIfAbsent(fieldsAndValues[i], _ -> new ArrayList<>()).add(fieldsAndValues[i + 1]);
        }
        return typed;
    }
}
