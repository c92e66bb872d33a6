package org.ownwords;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.ownwords.access.By;
import org.ownwords.access.Councils;
import org.ownwords.access.Sight;
import org.ownwords.account.Invitations;
import org.ownwords.command.Asked;
import org.ownwords.command.CannotRun;
import org.ownwords.command.Command;
import org.ownwords.command.Desk;
import org.ownwords.command.Ended;
import org.ownwords.command.Place;
import org.ownwords.command.Task;
import org.ownwords.command.Words;
import org.ownwords.settings.SetUp;
import org.springframework.context.ConfigurableApplicationContext;

/// Sets a council up from a file, for an operator. The doors are those of the application, so it
/// is started for as long as that takes, on an address that nobody else can reach; one that is
/// running has to be stopped first.
public final class SetUpCommand implements Command {

    record FromFile(Place place, Path file) implements Task {
        @Override
        public Ended perform(Desk desk) {
            var text = read(file);
            try (var ground = Ground.at(place);
                    var application =
                            OwnwordsApplication.start(ground.database(), settings(), Map.of("clock", desk.clock()))) {
                return Ended.doneIf(setUp(application, text, desk));
            }
        }
    }

    @Override
    public String name() {
        return "set-up";
    }

    @Override
    public String usage() {
        return """
              ownwords set-up FILE.yaml [--data DIR]
                  Sets a council up from a file: teams, people, targets, organisations, words. What is there already is
                  left as it is. A file with an error in it is refused as a whole, and each error is named. Ends with 1
                  if it was refused.
            """;
    }

    @Override
    public Asked read(Words words) {
        return words.naming("FILE", Set.of("--data"), options -> new FromFile(options.place(), options.namedPath()));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new CannotRun("The file %s could not be read as UTF-8".formatted(file), e);
        }
    }

    private static Map<String, String> settings() {
        var settings = new HashMap<>(Map.of("server.port", "0", "server.address", "127.0.0.1"));
        if (System.getenv("OWNWORDS_PROVIDER_ISSUER") == null) {
            settings.put("ownwords.accounts", "true");
        }
        return settings;
    }

    private static boolean setUp(ConfigurableApplicationContext application, String text, Desk desk) {
        return switch (application.getBean(SetUp.class).by(text)) {
            case SetUp.Done.Refused(var wrong) -> {
                wrong.forEach(desk.out()::println);
                desk.out().println("Nothing was recorded.");
                yield false;
            }
            case SetUp.Done.As done -> {
                done.said().forEach(desk.out()::println);
                if (!done.changed()) {
                    desk.out().println("Nothing was changed: all of it was there already.");
                }
                invite(application.getBean(Invitations.class), done, desk);
                yield true;
            }
        };
    }

    /// Nobody is there yet who could give the first administrator a link.
    private static void invite(Invitations invitations, SetUp.Done.As done, Desk desk) {
        var by = new By(Councils.settingUp(done.authority()), desk.now());
        for (var post : done.administrators()) {
            Sight.of(done.authority(), () -> invitations.invite(post.who().actor(), by))
                    .ifPresent(path -> say(desk.out(), post.who().name(), path));
        }
    }

    private static void say(PrintStream out, String name, String path) {
        out.println("%s sets a password, once and within a week, at this path of the address where Ownwords runs:"
                .formatted(name));
        out.println("  " + path);
    }
}
