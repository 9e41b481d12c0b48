package dk.forslagsark.check;

import java.util.List;

/**
 * What the rules over many proposals look at in one of them.
 *
 * @param number its number
 * @param committees the committees it names
 * @param targetGroup the target group on its front page; empty where there is none
 */
public record Listed(String number, List<String> committees, String targetGroup) {
    public Listed {
        committees = List.copyOf(committees);
    }
}
