package org.ownwords.template;

import gg.jte.Content;

/// A room that writes a document with wording of the council. Each kind has one bean.
public interface Document {

    Kind kind();

    /// The document on a made-up case, as part of a page, with this wording.
    Content madeUp(Wording wording);
}
