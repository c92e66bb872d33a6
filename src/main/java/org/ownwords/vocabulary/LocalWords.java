package org.ownwords.vocabulary;

import java.util.Map;

/// What the council of the present piece of work calls the entries of code lists. Like a language, it is
/// bound around the work; outside of it, in an export or a return, the national words are said.
///
/// @param words those it has set
public record LocalWords(Map<Entry, String> words) {

    private static final ScopedValue<LocalWords> SAID = ScopedValue.newInstance();

    /// An entry of a list.
    ///
    /// @param list the code of the [list][CodeList]
    /// @param code the code of the entry
    public record Entry(String list, String code) {}

    public LocalWords {
        words = Map.copyOf(words);
    }

    /// Does the work saying these.
    public <T, X extends Throwable> T around(ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(SAID, this).<T, X>call(work);
    }

    static String of(LocallyNamed entry) {
        return SAID.isBound()
                ? SAID.get().words().getOrDefault(CodeList.entry(entry), entry.national())
                : entry.national();
    }
}
