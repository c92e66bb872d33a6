package org.ownwords.account;

import java.util.regex.Pattern;
import org.ownwords.account.Accounts.First;
import org.ownwords.page.Reader;

/// Reads who begins: the council, and its first administrator.
final class FirstForm {

    private static final Pattern AUTHORITY = Pattern.compile("[0-9A-Za-z]{3,5}");
    private static final Pattern USERNAME = Pattern.compile("[\\p{L}\\p{N}._@+-]{2,100}");

    private FirstForm() {}

    static First read(Reader read) {
        var authority = read.line("authority", "Enter the CASSR code of your council");
        if (!authority.isEmpty() && !AUTHORITY.matcher(authority).matches()) {
            read.problem("authority", "Enter the CASSR code, three to five letters or numbers, like 504");
        }
        var council = read.line("council", "Enter the name of your council");
        var name = read.line("name", "Enter your name");
        var username = read.line("username", "Enter the name you will sign in with");
        if (!username.isEmpty() && !USERNAME.matcher(username).matches()) {
            read.problem("username", "Enter a name without spaces, like a.shah or a.shah@larchmere.example");
        }
        return new First(authority, council, name, username);
    }
}
