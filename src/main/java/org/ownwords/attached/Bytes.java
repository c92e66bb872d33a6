package org.ownwords.attached;

import java.io.IOException;
import java.io.InputStream;

/// A file that was sent, which lies outside memory and can be read from its beginning as often as
/// needed.
public interface Bytes {
    InputStream open() throws IOException;
}
