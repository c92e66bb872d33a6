package org.ownwords.quality;

import java.util.ArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;
import org.ownwords.quality.HeardBeside.Reply;
import org.ownwords.quality.HeardBeside.With;

/// Reads what was heard or seen beside an audit.
final class BesideForm {

    private BesideForm() {}

    static Typed entered(HeardBeside before) {
        var with = before.with();
        var typed = Typed.nothing().with("on", before.on());
        if (with != null) {
            typed = typed.with("who", with.who()).withAny("agreed", with.agreed());
        }
        for (var reply : before.replies()) {
            typed = typed.with(AuditForm.rating(reply.question()), reply.rating())
                    .with(AuditForm.words(reply.question()), reply.words());
        }
        return typed;
    }

    static Supplier<HeardBeside> read(Reader read, BesidePages.Asked asked, By by) {
        var tool = asked.tool();
        var with = with(read, asked);
        var on = read.pastDay("on", "Enter the day", by.today());
        var replies = new ArrayList<Reply>();
        for (var question : tool.questions()) {
            var rating = read.optionalChoice(AuditForm.rating(question.code()), tool::rating);
            var words = read.optionalWords(AuditForm.words(question.code()));
            if (rating.isPresent() || words != null) {
                replies.add(new Reply(
                        question.code(), rating.map(Tool.Rating::code).orElse(""), words == null ? "" : words));
            }
        }
        if (replies.isEmpty()) {
            var first = tool.questions().getFirst().code();
            read.problem(
                    tool.ratings().isEmpty() ? AuditForm.words(first) : AuditForm.rating(first),
                    "Answer at least one of the questions");
        }
        var id = read.typed().id();
        return () -> new HeardBeside(id, AsRecorded.first(id), tool, with.get(), on, replies, by.recordedBy(), by.at());
    }

    private static Supplier<@Nullable With> with(Reader read, BesidePages.Asked asked) {
        if (!asked.ofSomebody()) {
            return () -> null;
        }
        if (asked.ofGroup()) {
            var who = read.line("who", "Enter whose answers these are");
            return () -> new With(who, null);
        }
        var who = read.line("who", "Enter who was asked or watched");
        var agreed = read.words("agreed", "Enter how they agreed to it, before");
        return () -> new With(who, agreed);
    }
}
