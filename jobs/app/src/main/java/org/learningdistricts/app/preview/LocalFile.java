package org.learningdistricts.app.preview;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.learningdistricts.reader.file.ByteSource;

/**
 * A file that the user named.
 *
 * @param path where it lies
 * @param watched whether a bar on standard error shows how far the reading is
 */
record LocalFile(Path path, boolean watched) implements ByteSource {

    /** A smaller file is read before a bar could be looked at. */
    private static final long LARGE = 16L << 20;

    @Override
    public InputStream open() throws IOException {
        InputStream in = Files.newInputStream(path);
        if (!watched || size() < LARGE) {
            return in;
        }
        ProgressBarBuilder bar =
                new ProgressBarBuilder()
                        .setTaskName(path.getFileName().toString())
                        .setStyle(ProgressBarStyle.ASCII)
                        .setInitialMax(size())
                        .setUnit(" MiB", 1L << 20)
                        .setUpdateIntervalMillis(100);
        return ProgressBar.wrap(in, bar);
    }

    @Override
    public long size() throws IOException {
        return Files.size(path);
    }
}
