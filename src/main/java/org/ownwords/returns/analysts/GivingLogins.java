package org.ownwords.returns.analysts;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.ownwords.command.Asked;
import org.ownwords.command.CannotRun;
import org.ownwords.command.Command;
import org.ownwords.command.Desk;
import org.ownwords.command.Ended;
import org.ownwords.command.Options;
import org.ownwords.command.Place;
import org.ownwords.command.Task;
import org.ownwords.command.Words;

/// Creates and removes the logins of analysts for an operator.
public final class GivingLogins implements Command {

    /// A login for an analyst of one council.
    ///
    /// @param names whether they may see names
    record Give(Place place, String name, String authority, boolean names) implements Task {
        @Override
        public Ended perform(Desk desk) {
            given(this, desk.out());
            return Ended.DONE;
        }
    }

    record Take(Place place, String name) implements Task {
        @Override
        public Ended perform(Desk desk) {
            taken(this, desk.out());
            return Ended.DONE;
        }
    }

    @Override
    public String name() {
        return "analyst";
    }

    @Override
    public String usage() {
        return """
              ownwords analyst NAME --authority CODE [--names] [--data DIR]
                  Gives an analyst a login to read the schema `analysis` with any tool, or a new password. They see that
                  council only, change nothing, and see no names unless --names is given. docs/reporting.md says more.
              ownwords analyst NAME --remove [--data DIR]
                  Removes the login.
            """;
    }

    @Override
    public Asked read(Words words) {
        return words.next()
                .map(name -> words.options(
                        Set.of("--authority", "--data"),
                        Set.of("--names", "--remove"),
                        options -> options.has("--remove") ? take(name, options) : give(name, options)))
                .orElseGet(() -> new Asked.Misused("analyst needs a name"));
    }

    private static Asked take(String name, Options options) {
        return options.value("--authority").isEmpty() && !options.has("--names")
                ? new Take(options.place(), name)
                : new Asked.Misused("analyst --remove needs only a name");
    }

    private static Asked give(String name, Options options) {
        return options.value("--authority")
                .<Asked>map(code -> new Give(options.place(), name, code, options.has("--names")))
                .orElseGet(() -> new Asked.Misused("analyst needs --authority and the code of a council"));
    }

    private static void given(Give wanted, PrintStream out) {
        try (var database = wanted.place().asItIs()) {
            switch (new Analysts(database).give(wanted.name(), wanted.authority(), wanted.names())) {
                case Analysts.Login.Given(var user, var password, var left) -> {
                    out.println("User: " + user);
                    out.println("Password, not shown again: " + password);
                    out.println("Address: " + database.url());
                    out.println(
                            "They read the schema analysis" + (wanted.names() ? ", with names." : ", without names."));
                    out.print(lasting(wanted.place()));
                    out.print(asked(left));
                }
                case Analysts.Login.NotAName(var name) ->
                    throw new CannotRun(name + " is not a name: use lower-case letters, digits and underscores");
                case Analysts.Login.NoSuchCouncil(var code) ->
                    throw new CannotRun("There is no council with the code " + code);
                case Analysts.Login.Taken(var user) ->
                    throw new CannotRun(user + " is an analyst of another council. Remove that login first");
                case Analysts.Login.NotOurs(var user) ->
                    throw new CannotRun("The database has a user " + user
                            + " already, and it was not made here. Nothing was changed: choose another name");
            }
        }
    }

    /// How long the address is good for.
    private static String lasting(Place place) {
        return switch (place) {
            case Place.Directory _ -> """
                    This address is valid until Ownwords is stopped: the built-in database gets a new port at each
                    start. If Ownwords is not running, the address is no longer valid. Ask again after each start, or
                    keep the record on a server of your own, whose address stays the same.
                    """;
            case Place.Server _ -> "";
        };
    }

    /// What a superuser has to do.
    private static String asked(List<String> left) {
        return left.isEmpty() ? "" : """

                Before you hand this over, ask a superuser to run this in the same database. The owner of the record is
                not allowed to. Until it is run, the login can make Ownwords wait for ever and fill the disk:

                %s;
                """.formatted(String.join(";\n", left));
    }

    private static void taken(Take wanted, PrintStream out) {
        try (var database = wanted.place().asItIs()) {
            switch (new Analysts(database).take(wanted.name())) {
                case Analysts.Removal.Removed() -> out.println("The login was removed.");
                case Analysts.Removal.NoSuchLogin() -> throw new CannotRun("There is no analyst " + wanted.name());
                case Analysts.Removal.OnlyShutOut(var user, var why) ->
                    throw new CannotRun(user + " cannot sign in any more, but is still there: the database would not "
                            + "remove it (" + why.lines().findFirst().orElse("") + "). Solve that and ask again");
            }
        }
    }
}
