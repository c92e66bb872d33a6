package org.ownwords;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.spec.SecretKeySpec;
import javax.net.ssl.SSLContext;
import org.jsoup.Jsoup;

/// Ken Ashworth, who comes encrypted, follows no redirect by himself, and has an account of our own.
final class SecureBrowser {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final String PASSWORD = "harbour violet teaspoon";

    private final String address;
    private final HttpClient http;
    private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();
    private byte[] key = {};

    SecureBrowser(String address, SSLContext trusted) {
        this.address = address;
        this.http = HttpClient.newBuilder()
                .sslContext(trusted)
                .cookieHandler(new CookieManager())
                .build();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
    }

    /// Begins as the first administrator, with the code of half a minute ago, because each opens once.
    HttpResponse<String> begin(String link) throws Exception {
        key = bytes(Jsoup.parse(get(link).body()).select(".ownwords-key + p").text());
        return send(
                link,
                Map.of(
                        "authority", "990",
                        "council", "Larchmere Council",
                        "name", "Ken Ashworth",
                        "username", "ken.ashworth",
                        "password", PASSWORD,
                        "again", PASSWORD,
                        "code", code(Instant.now().minus(codes.getTimeStep()))));
    }

    HttpResponse<String> signIn() throws Exception {
        return send(
                "/sign-in/account",
                Map.of("username", "ken.ashworth", "password", PASSWORD, "code", code(Instant.now())));
    }

    /// The form of a page, with what is in it and this instead.
    private HttpResponse<String> send(String path, Map<String, String> typed) throws Exception {
        var form =
                Jsoup.parse(get(path).body()).select("main form[method=post]").getFirst();
        var fields = new LinkedHashMap<String, String>();
        form.select("input[name]").forEach(each -> fields.put(each.attr("name"), each.attr("value")));
        fields.putAll(typed);
        var action = form.attr("action").isEmpty() ? path : form.attr("action");
        var body = fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return http.send(
                HttpRequest.newBuilder(URI.create(address + action))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private String code(Instant at) throws Exception {
        return codes.generateOneTimePasswordString(new SecretKeySpec(key, codes.getAlgorithm()), at);
    }

    /// The key as the page shows it, in base 32.
    private static byte[] bytes(String words) {
        var bytes = new ByteArrayOutputStream();
        var bits = 0L;
        var held = 0;
        for (var each : words.replace(" ", "").toCharArray()) {
            bits = (bits << 5) | BASE32.indexOf(each);
            held += 5;
            if (held >= 8) {
                held -= 8;
                bytes.write((int) (bits >> held));
            }
        }
        return bytes.toByteArray();
    }
}
