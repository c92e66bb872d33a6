package org.ownwords.account;

import java.time.Instant;
import java.util.OptionalLong;
import org.ownwords.account.Accounts.Secrets;
import org.ownwords.page.Reader;

/// Reads the password somebody chooses, and a code that shows that their telephone has the secret.
final class SecretsForm {

    /// As the National Cyber Security Centre advises: long rather than strange, and nothing else is asked of it.
    static final int LEAST = 12;

    private static final int MOST = 64;

    private SecretsForm() {}

    static Secrets read(Reader read, Secret secret, Instant now) {
        var password = read.typed().text("password");
        if (password.isBlank()) {
            read.problem("password", "Enter a password");
        } else if (password.length() < LEAST) {
            read.problem(
                    "password", "Enter a password of %d characters or more. Three words are good".formatted(LEAST));
        } else if (password.length() > MOST) {
            read.problem("password", "Enter a password of %d characters at most".formatted(MOST));
        } else if (!password.equals(read.typed().text("again"))) {
            read.problem("again", "Enter the same password again");
        }
        var step = step(read, secret, now);
        return new Secrets(password, secret, step.orElse(0));
    }

    private static OptionalLong step(Reader read, Secret secret, Instant now) {
        var step = SecondFactor.step(
                secret.bytes(), read.line("code", "Enter the code that your telephone shows"), now, 0);
        if (step.isEmpty()) {
            read.problem("code", "This is not the code that your telephone shows now. Enter the next one");
        }
        return step;
    }
}
