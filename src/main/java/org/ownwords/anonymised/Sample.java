package org.ownwords.anonymised;

import java.util.List;
import org.ownwords.pdf.Printable;

/// Stories that are written out together as a file ("anonymised case studies", Making Safeguarding Personal toolkit).
/// It has what may be read without access to any case, and nothing that leads back to one.
///
/// @param stories those that can be printed
/// @param left    how many have letters that cannot be printed
record Sample(List<ToldStory> stories, int left) {

    Sample {
        stories = List.copyOf(stories);
    }

    static Sample of(List<ToldStory> found) {
        var printed = found.stream()
                .filter(each -> Printable.missing(
                                each.telling().title() + each.telling().words())
                        .isEmpty())
                .toList();
        return new Sample(printed, found.size() - printed.size());
    }
}
