package org.ownwords;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ownwords.account.FirstLinks;
import org.ownwords.command.CannotRun;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// The application, answering. When told to end, it first stops answering and then closes what it needs.
final class Running implements AutoCloseable {

    /// The council of the demonstration data.
    private static final String LARCHMERE = "990";

    private final ConfigurableApplicationContext application;
    private final Ground ground;
    private final Runnable letGo;

    private Running(ConfigurableApplicationContext application, Ground ground, Runnable letGo) {
        this.application = application;
        this.ground = ground;
        this.letGo = letGo;
    }

    static Running start(RunCommand.Run run) {
        refuseBusyPort(run.port());
        var ground = Ground.at(run.place());
        Runnable letGo = ground::close;
        // Spring calls it when the process is told to end, after closing the application.
        SpringApplication.getShutdownHandlers().add(letGo);
        try {
            var application = OwnwordsApplication.start(ground.database(), settings(run, ground));
            if (!run.empty()) {
                ground.database().takeStock();
            }
            return new Running(application, ground, letGo);
        } catch (RuntimeException e) {
            ground.close();
            throw e;
        }
    }

    /// Before anything is started, so that this is the first and only thing said.
    private static void refuseBusyPort(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            // No other application has it.
        } catch (IOException e) {
            throw new CannotRun("Port " + port + " is in use. Choose another with --port", e);
        }
    }

    private static Map<String, String> settings(RunCommand.Run run, Ground ground) {
        var settings = new HashMap<>(Map.of("server.port", String.valueOf(run.port())));
        settings.put(
                "ownwords.records.usual-place",
                ground.claim().directory().toAbsolutePath().resolve("records").toString());
        if (run.empty()) {
            // Where a provider is named, people sign in there.
            if (System.getenv("OWNWORDS_PROVIDER_ISSUER") == null) {
                settings.put("ownwords.accounts", "true");
            }
        } else {
            settings.put("ownwords.demonstration", "true");
            settings.put("ownwords.demonstration-authority", LARCHMERE);
        }
        return settings;
    }

    /// Where the first administrator begins, where nobody works here yet and accounts are ours.
    Optional<String> first(Instant now) {
        return application.getEnvironment().getProperty("ownwords.accounts", Boolean.class, false)
                ? FirstLinks.make(ground.database(), now).map(path -> address() + path)
                : Optional.empty();
    }

    String address() {
        return "http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port");
    }

    @Override
    public void close() {
        application.close();
        SpringApplication.getShutdownHandlers().remove(letGo);
        ground.close();
    }
}
