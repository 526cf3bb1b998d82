import { gqlMutation, gqlQuery } from '@academie/web-api';
import { LinkQuestionDocument, SessionAnsweredQuestionsDocument } from '@academie/web-api/gql';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

/** Which questions a session answers, of those that the reader may see; none for a session that is not there yet. */
export function useQuestions(kennissessieId: string | null) {
  const { data } = useQuery({
    ...gqlQuery(SessionAnsweredQuestionsDocument, { id: kennissessieId ?? '' }),
    enabled: kennissessieId !== null,
    // Beside the session, not the session itself: when it cannot be had the page is whole without.
    retry: false,
  });
  return data?.kennissessie?.answeredQuestions ?? [];
}

/** Says that a session answers a question, or that it does not after all. */
export function useLinkQuestion(kennissessieId: string) {
  const client = useQueryClient();
  return useMutation(
    gqlMutation(LinkQuestionDocument, {
      onSuccess: ({ linkQuestion }) => {
        const { queryKey } = gqlQuery(SessionAnsweredQuestionsDocument, { id: kennissessieId });
        client.setQueryData(queryKey, { kennissessie: linkQuestion });
      },
    }),
  );
}
