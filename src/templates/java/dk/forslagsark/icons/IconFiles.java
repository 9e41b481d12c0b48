package dk.forslagsark.icons;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Several pictures in one file. Libraries write these files with one picture only; both are no more than a list of PNGs.
 *
 * @see <a href="https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)">Icons</a>
 */
final class IconFiles {
    private static final int ICO_HEADER = 6;
    private static final int ICO_ENTRY = 16;
    private static final int ICNS_HEADER = 8;

    /** What a picture of each side is called in an ICNS. */
    private static final Map<Integer, String> ICNS_TYPES =
            Map.of(16, "icp4", 32, "icp5", 64, "icp6", 128, "ic07", 256, "ic08", 512, "ic09");

    private IconFiles() {}

    /** For Windows: at most 256 pixels each way. */
    static byte[] ico(List<SizedPicture> pictures) {
        int directory = ICO_HEADER + ICO_ENTRY * pictures.size();
        ByteBuffer file = ByteBuffer.allocate(directory + bytes(pictures)).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) pictures.size());
        int at = directory;
        for (SizedPicture picture : pictures) {
            // A byte for each side, in which 256 is 0; no palette; one plane of 32 bits.
            file.put((byte) picture.side()).put((byte) picture.side()).putShort((short) 0);
            file.putShort((short) 1)
                    .putShort((short) 32)
                    .putInt(picture.png().length)
                    .putInt(at);
            at += picture.png().length;
        }
        pictures.forEach(picture -> file.put(picture.png()));
        return file.array();
    }

    /** For macOS. */
    static byte[] icns(List<SizedPicture> pictures) {
        int length = ICNS_HEADER * (1 + pictures.size()) + bytes(pictures);
        ByteBuffer file = ByteBuffer.allocate(length);
        file.put(ascii("icns")).putInt(length);
        for (SizedPicture picture : pictures) {
            file.put(ascii(ICNS_TYPES.get(picture.side()))).putInt(ICNS_HEADER + picture.png().length);
            file.put(picture.png());
        }
        return file.array();
    }

    private static byte[] ascii(String type) {
        return type.getBytes(StandardCharsets.US_ASCII);
    }

    private static int bytes(List<SizedPicture> pictures) {
        return pictures.stream().mapToInt(picture -> picture.png().length).sum();
    }
}
