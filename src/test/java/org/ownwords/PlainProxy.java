package org.ownwords;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// A proxy that sends each request to the next node, and to another where nobody answers. It knows nothing
/// of sessions.
final class PlainProxy implements AutoCloseable {

    private static final List<String> ASKED = List.of("Cookie", "Content-Type", "X-Draft");
    private static final List<String> ANSWERED = List.of("Set-Cookie", "Content-Type", "Location");

    private final List<URI> nodes;
    private final HttpServer server;
    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger turn = new AtomicInteger();

    PlainProxy(List<URI> nodes) throws IOException {
        this.nodes = nodes;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::pass);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var sent = exchange.getRequestBody().readAllBytes();
            for (var tries = 0; tries < nodes.size(); tries++) {
                var node = nodes.get(Math.floorMod(turn.getAndIncrement(), nodes.size()));
                try {
                    answer(exchange, node, http.send(asked(exchange, node, sent), BodyHandlers.ofByteArray()));
                    return;
                } catch (IOException e) {
                    // What was sent to a node that has ended since may have been recorded there.
                    if (!(e instanceof ConnectException)
                            && !exchange.getRequestMethod().equals("GET")) {
                        break;
                    }
                }
            }
            exchange.sendResponseHeaders(502, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static HttpRequest asked(HttpExchange exchange, URI node, byte[] sent) {
        var request = HttpRequest.newBuilder(node.resolve(exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(sent));
        ASKED.forEach(name -> exchange.getRequestHeaders()
                .getOrDefault(name, List.of())
                .forEach(value -> request.header(name, value)));
        return request.build();
    }

    private static void answer(HttpExchange exchange, URI node, HttpResponse<byte[]> given) throws IOException {
        Map<String, List<String>> headers = given.headers().map();
        ANSWERED.forEach(name -> headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .flatMap(header -> header.getValue().stream())
                // Where it leads to the node itself, it leads here.
                .map(value -> name.equals("Location") ? value.replace(node.toString(), "") : value)
                .forEach(value -> exchange.getResponseHeaders().add(name, value)));
        var body = given.body();
        exchange.sendResponseHeaders(given.statusCode(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        http.shutdownNow();
    }
}
