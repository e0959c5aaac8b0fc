import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace switchboard. */
export namespace switchboard {

    /** Namespace v1. */
    namespace v1 {

        /**
         * Properties of a ClientMessage.
         * @deprecated Use switchboard.v1.ClientMessage.$Properties instead.
         */
        interface IClientMessage extends switchboard.v1.ClientMessage.$Properties {
        }

        /** Represents a ClientMessage. */
        class ClientMessage {

            /**
             * Constructs a new ClientMessage.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.ClientMessage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ClientMessage requestId. */
            requestId: (number|Long);

            /** ClientMessage authHandshake. */
            authHandshake: (switchboard.v1.AuthHandshake|null);

            /** ClientMessage listSessions. */
            listSessions: (switchboard.v1.ListSessionsRequest|null);

            /** ClientMessage createSession. */
            createSession: (switchboard.v1.CreateSessionRequest|null);

            /** ClientMessage deleteSession. */
            deleteSession: (switchboard.v1.DeleteSessionRequest|null);

            /** ClientMessage getSession. */
            getSession: (switchboard.v1.GetSessionRequest|null);

            /** ClientMessage updateSession. */
            updateSession: (switchboard.v1.UpdateSessionRequest|null);

            /** ClientMessage listAgents. */
            listAgents: (switchboard.v1.ListAgentsRequest|null);

            /** ClientMessage getProviderStatus. */
            getProviderStatus: (switchboard.v1.GetProviderStatusRequest|null);

            /** ClientMessage setAuth. */
            setAuth: (switchboard.v1.SetAuthRequest|null);

            /** ClientMessage getAuth. */
            getAuth: (switchboard.v1.GetAuthRequest|null);

            /** ClientMessage removeAuth. */
            removeAuth: (switchboard.v1.RemoveAuthRequest|null);

            /** ClientMessage sendMessage. */
            sendMessage: (switchboard.v1.SendMessage|null);

            /** ClientMessage cancelTurn. */
            cancelTurn: (switchboard.v1.CancelTurn|null);

            /** ClientMessage replyPermission. */
            replyPermission: (switchboard.v1.ReplyPermission|null);

            /** ClientMessage answerQuestion. */
            answerQuestion: (switchboard.v1.AnswerQuestion|null);

            /** ClientMessage subscribe. */
            subscribe: (switchboard.v1.Subscribe|null);

            /** ClientMessage ping. */
            ping: (switchboard.v1.PingRequest|null);

            /** ClientMessage getDaemonStatus. */
            getDaemonStatus: (switchboard.v1.GetDaemonStatusRequest|null);

            /** ClientMessage rotateToken. */
            rotateToken: (switchboard.v1.RotateTokenRequest|null);

            /** ClientMessage stopDaemon. */
            stopDaemon: (switchboard.v1.StopDaemonRequest|null);

            /** ClientMessage payload. */
            payload?: ("authHandshake"|"listSessions"|"createSession"|"deleteSession"|"getSession"|"updateSession"|"listAgents"|"getProviderStatus"|"setAuth"|"getAuth"|"removeAuth"|"sendMessage"|"cancelTurn"|"replyPermission"|"answerQuestion"|"subscribe"|"ping"|"getDaemonStatus"|"rotateToken"|"stopDaemon");

            /**
             * Encodes the specified ClientMessage message. Does not implicitly {@link switchboard.v1.ClientMessage.verify|verify} messages.
             * @param message ClientMessage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.ClientMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ClientMessage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.ClientMessage & switchboard.v1.ClientMessage.$Shape} ClientMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.ClientMessage & switchboard.v1.ClientMessage.$Shape;
        }

        namespace ClientMessage {

            /** Properties of a ClientMessage. */
            interface $Properties {

                /** ClientMessage requestId */
                requestId?: (number|Long);

                /** ClientMessage authHandshake */
                authHandshake?: (switchboard.v1.AuthHandshake.$Properties|null);

                /** ClientMessage listSessions */
                listSessions?: (switchboard.v1.ListSessionsRequest.$Properties|null);

                /** ClientMessage createSession */
                createSession?: (switchboard.v1.CreateSessionRequest.$Properties|null);

                /** ClientMessage deleteSession */
                deleteSession?: (switchboard.v1.DeleteSessionRequest.$Properties|null);

                /** ClientMessage getSession */
                getSession?: (switchboard.v1.GetSessionRequest.$Properties|null);

                /** ClientMessage updateSession */
                updateSession?: (switchboard.v1.UpdateSessionRequest.$Properties|null);

                /** ClientMessage listAgents */
                listAgents?: (switchboard.v1.ListAgentsRequest.$Properties|null);

                /** ClientMessage getProviderStatus */
                getProviderStatus?: (switchboard.v1.GetProviderStatusRequest.$Properties|null);

                /** ClientMessage setAuth */
                setAuth?: (switchboard.v1.SetAuthRequest.$Properties|null);

                /** ClientMessage getAuth */
                getAuth?: (switchboard.v1.GetAuthRequest.$Properties|null);

                /** ClientMessage removeAuth */
                removeAuth?: (switchboard.v1.RemoveAuthRequest.$Properties|null);

                /** ClientMessage sendMessage */
                sendMessage?: (switchboard.v1.SendMessage.$Properties|null);

                /** ClientMessage cancelTurn */
                cancelTurn?: (switchboard.v1.CancelTurn.$Properties|null);

                /** ClientMessage replyPermission */
                replyPermission?: (switchboard.v1.ReplyPermission.$Properties|null);

                /** ClientMessage answerQuestion */
                answerQuestion?: (switchboard.v1.AnswerQuestion.$Properties|null);

                /** ClientMessage subscribe */
                subscribe?: (switchboard.v1.Subscribe.$Properties|null);

                /** ClientMessage ping */
                ping?: (switchboard.v1.PingRequest.$Properties|null);

                /** ClientMessage getDaemonStatus */
                getDaemonStatus?: (switchboard.v1.GetDaemonStatusRequest.$Properties|null);

                /** ClientMessage rotateToken */
                rotateToken?: (switchboard.v1.RotateTokenRequest.$Properties|null);

                /** ClientMessage stopDaemon */
                stopDaemon?: (switchboard.v1.StopDaemonRequest.$Properties|null);

                /** ClientMessage payload */
                payload?: ("authHandshake"|"listSessions"|"createSession"|"deleteSession"|"getSession"|"updateSession"|"listAgents"|"getProviderStatus"|"setAuth"|"getAuth"|"removeAuth"|"sendMessage"|"cancelTurn"|"replyPermission"|"answerQuestion"|"subscribe"|"ping"|"getDaemonStatus"|"rotateToken"|"stopDaemon");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ClientMessage. */
            type $Shape = {
              requestId?: number|Long;
              authHandshake?: switchboard.v1.AuthHandshake.$Shape|null;
              listSessions?: switchboard.v1.ListSessionsRequest.$Shape|null;
              createSession?: switchboard.v1.CreateSessionRequest.$Shape|null;
              deleteSession?: switchboard.v1.DeleteSessionRequest.$Shape|null;
              getSession?: switchboard.v1.GetSessionRequest.$Shape|null;
              updateSession?: switchboard.v1.UpdateSessionRequest.$Shape|null;
              listAgents?: switchboard.v1.ListAgentsRequest.$Shape|null;
              getProviderStatus?: switchboard.v1.GetProviderStatusRequest.$Shape|null;
              setAuth?: switchboard.v1.SetAuthRequest.$Shape|null;
              getAuth?: switchboard.v1.GetAuthRequest.$Shape|null;
              removeAuth?: switchboard.v1.RemoveAuthRequest.$Shape|null;
              sendMessage?: switchboard.v1.SendMessage.$Shape|null;
              cancelTurn?: switchboard.v1.CancelTurn.$Shape|null;
              replyPermission?: switchboard.v1.ReplyPermission.$Shape|null;
              answerQuestion?: switchboard.v1.AnswerQuestion.$Shape|null;
              subscribe?: switchboard.v1.Subscribe.$Shape|null;
              ping?: switchboard.v1.PingRequest.$Shape|null;
              getDaemonStatus?: switchboard.v1.GetDaemonStatusRequest.$Shape|null;
              rotateToken?: switchboard.v1.RotateTokenRequest.$Shape|null;
              stopDaemon?: switchboard.v1.StopDaemonRequest.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ payload?: undefined; authHandshake?: null; listSessions?: null; createSession?: null; deleteSession?: null; getSession?: null; updateSession?: null; listAgents?: null; getProviderStatus?: null; setAuth?: null; getAuth?: null; removeAuth?: null; sendMessage?: null; cancelTurn?: null; replyPermission?: null; answerQuestion?: null; subscribe?: null; ping?: null; getDaemonStatus?: null; rotateToken?: null; stopDaemon?: null }|{ payload?: "authHandshake"; authHandshake: switchboard.v1.AuthHandshake.$Shape; listSessions?: null; createSession?: null; deleteSession?: null; getSession?: null; updateSession?: null; listAgents?: null; getProviderStatus?: null; setAuth?: null; getAuth?: null; removeAuth?: null; sendMessage?: null; cancelTurn?: null; replyPermission?: null; answerQuestion?: null; subscribe?: null; ping?: null; getDaemonStatus?: null; rotateToken?: null; stopDaemon?: null }|{ payload?: "listSessions"; authHandshake?: null; listSessions: switchboard.v1.ListSessionsRequest.$Shape; createSession?: null; deleteSession?: null; getSession?: null; updateSession?: null; listAgents?: null; getProviderStatus?: null; setAuth?: null; getAuth?: null; removeAuth?: null; sendMessage?: null; cancelTurn?: null; replyPermission?: null; answerQuestion?: null; subscribe?: null; ping?: null; getDaemonStatus?: null; rotateToken?: null; stopDaemon?: null }|{ payload?: "createSession"; authHandshake?: null; listSessions?: null; createSession: switchboard.v1.CreateSessionRequest.$Shape; deleteSession?: null; getSession?: null; updateSession?: null; listAgents?: null; getProviderStatus?: null; setAuth?: null; getAuth?: null; removeAuth?: null; sendMessage?: null; cancelTurn?: null; replyPermission?: null; answerQuestion?: null; subscribe?: null; ping?: null; getDaemonStatus?: null; rotateToken?: null; stopDaemon?: null }|{ payload?: "deleteSession"; authHandshake?: null; listSessions?: null; createSession?: null; deleteSession: switchboard.v1.DeleteSessionRequest.$Shape; getSession?: null; updateSession?: null; listAgents?: null; getProviderStatus?: null; setAuth?: null; getAuth?: null; removeAuth?: null; sendMessage?: null; cancelTurn?: null; replyPermission?: null; answerQuestion?: null; subscribe?: null; ping?: null; getDaemonStatus?: null; rotateToken?: null; stopDaemon?: null }|{ payload?: "getSession"; authHandshake?: null; listSessions?: null; createSession?: null; deleteSession?: null; getSession: switchboard.v1.GetSessionRequest.$Shape; updateSession?: null; listAgents?: null; getProviderStatus?: null; setAuth?: null; getAuth?: null; removeAuth?: null; sendMessage?: null; cancelTurn?: null; replyPermission?: null; answerQuestion?: null; subscribe?: null; ping?: null; getDaemonStatus?: null; rotateToken?: null; stopDaemon?: null }|{ payload?: "updateSession"; authHandshake?: null; listSessions?: null; createSession?: null; deleteSession?: null; getSession?: null; updateSession: switchboard.v1.UpdateSessionRequest.$Shape; listAgents?: null; getProviderStatus?: null; setAuth?: null; getAuth?: null; removeAuth?: null; sendMessage?: null; cancelTurn?: null; replyPermission?: null; answerQuestion?: null; subscribe?: null; ping?: null; getDaemonStatus?: null; rotateToken?: null; stopDaemon?: null }|{ payload?: "listAgents"; authHandshake?: null; listSessions?: null; createSession?: null; deleteSession?: null; getSession?: null; updateSession?: null; listAgents: switchboard.v1.ListAgentsRequest.$Shape; getProviderStatus?: null; setAuth?: null; getAuth?: null; removeAuth?: null; sendMessage?: null; cancelTurn?: null; replyPermission?: null; answerQuestion?: null; subscribe?: null; ping?: null; getDaemonStatus?: null; rotateToken?: null; stopDaemon?: null }|{ payload?: "getProviderStatus"; authHandshake?: null; listSessions?: null; createSession?: null; deleteSession?: null; getSession?: null; updateSession?: null; listAgents?: null; getProviderStatus: switchboard.v1.GetProviderStatusRequest.$Shape; setAuth?: null; getAuth?: null; removeAuth?: null; sendMessage?: null; cancelTurn?: null; replyPermission?: null; answerQuestion?: null; subscribe?: null; ping?: null; getDaemonStatus?: null; rotateToken?: null; stopDaemon?: null }|{ payload?: "setAuth"; authHandshake?: null; listSessions?: null; createSession?: null; deleteSession?: null; getSession?: null; updateSession?: null; listAgents?: null; getProviderStatus?: null; setAuth: switchboard.v1.SetAuthRequest.$Shape; getAuth?: null; removeAuth?: null; sendMessage?: null; cancelTurn?: null; replyPermission?: null; answerQuestion?: null; subscribe?: null; ping?: null; getDaemonStatus?: null; rotateToken?: null; stopDaemon?: null }|{ payload?: "getAuth"; authHandshake?: null; listSessions?: null; createSession?: null; deleteSession?: null; getSession?: null; updateSession?: null; listAgents?: null; getProviderStatus?: null; setAuth?: null; getAuth: switchboard.v1.GetAuthRequest.$Shape; removeAuth?: null; sendMessage?: null; cancelTurn?: null; replyPermission?: null; answerQuestion?: null; subscribe?: null; ping?: null; getDaemonStatus?: null; rotateToken?: null; stopDaemon?: null }|{ payload?: "removeAuth"; authHandshake?: null; listSessions?: null; createSession?: null; deleteSession?: null; getSession?: null; updateSession?: null; listAgents?: null; getProviderStatus?: null; setAuth?: null; getAuth?: null; removeAuth: switchboard.v1.RemoveAuthRequest.$Shape; sendMessage?: null; cancelTurn?: null; replyPermission?: null; answerQuestion?: null; subscribe?: null; ping?: null; getDaemonStatus?: null; rotateToken?: null; stopDaemon?: null }|{ payload?: "sendMessage"; authHandshake?: null; listSessions?: null; createSession?: null; deleteSession?: null; getSession?: null; updateSession?: null; listAgents?: null; getProviderStatus?: null; setAuth?: null; getAuth?: null; removeAuth?: null; sendMessage: switchboard.v1.SendMessage.$Shape; cancelTurn?: null; replyPermission?: null; answerQuestion?: null; subscribe?: null; ping?: null; getDaemonStatus?: null; rotateToken?: null; stopDaemon?: null }|{ payload?: "cancelTurn"; authHandshake?: null; listSessions?: null; createSession?: null; deleteSession?: null; getSession?: null; updateSession?: null; listAgents?: null; getProviderStatus?: null; setAuth?: null; getAuth?: null; removeAuth?: null; sendMessage?: null; cancelTurn: switchboard.v1.CancelTurn.$Shape; replyPermission?: null; answerQuestion?: null; subscribe?: null; ping?: null; getDaemonStatus?: null; rotateToken?: null; stopDaemon?: null }|{ payload?: "replyPermission"; authHandshake?: null; listSessions?: null; createSession?: null; deleteSession?: null; getSession?: null; updateSession?: null; listAgents?: null; getProviderStatus?: null; setAuth?: null; getAuth?: null; removeAuth?: null; sendMessage?: null; cancelTurn?: null; replyPermission: switchboard.v1.ReplyPermission.$Shape; answerQuestion?: null; subscribe?: null; ping?: null; getDaemonStatus?: null; rotateToken?: null; stopDaemon?: null }|{ payload?: "answerQuestion"; authHandshake?: null; listSessions?: null; createSession?: null; deleteSession?: null; getSession?: null; updateSession?: null; listAgents?: null; getProviderStatus?: null; setAuth?: null; getAuth?: null; removeAuth?: null; sendMessage?: null; cancelTurn?: null; replyPermission?: null; answerQuestion: switchboard.v1.AnswerQuestion.$Shape; subscribe?: null; ping?: null; getDaemonStatus?: null; rotateToken?: null; stopDaemon?: null }|{ payload?: "subscribe"; authHandshake?: null; listSessions?: null; createSession?: null; deleteSession?: null; getSession?: null; updateSession?: null; listAgents?: null; getProviderStatus?: null; setAuth?: null; getAuth?: null; removeAuth?: null; sendMessage?: null; cancelTurn?: null; replyPermission?: null; answerQuestion?: null; subscribe: switchboard.v1.Subscribe.$Shape; ping?: null; getDaemonStatus?: null; rotateToken?: null; stopDaemon?: null }|{ payload?: "ping"; authHandshake?: null; listSessions?: null; createSession?: null; deleteSession?: null; getSession?: null; updateSession?: null; listAgents?: null; getProviderStatus?: null; setAuth?: null; getAuth?: null; removeAuth?: null; sendMessage?: null; cancelTurn?: null; replyPermission?: null; answerQuestion?: null; subscribe?: null; ping: switchboard.v1.PingRequest.$Shape; getDaemonStatus?: null; rotateToken?: null; stopDaemon?: null }|{ payload?: "getDaemonStatus"; authHandshake?: null; listSessions?: null; createSession?: null; deleteSession?: null; getSession?: null; updateSession?: null; listAgents?: null; getProviderStatus?: null; setAuth?: null; getAuth?: null; removeAuth?: null; sendMessage?: null; cancelTurn?: null; replyPermission?: null; answerQuestion?: null; subscribe?: null; ping?: null; getDaemonStatus: switchboard.v1.GetDaemonStatusRequest.$Shape; rotateToken?: null; stopDaemon?: null }|{ payload?: "rotateToken"; authHandshake?: null; listSessions?: null; createSession?: null; deleteSession?: null; getSession?: null; updateSession?: null; listAgents?: null; getProviderStatus?: null; setAuth?: null; getAuth?: null; removeAuth?: null; sendMessage?: null; cancelTurn?: null; replyPermission?: null; answerQuestion?: null; subscribe?: null; ping?: null; getDaemonStatus?: null; rotateToken: switchboard.v1.RotateTokenRequest.$Shape; stopDaemon?: null }|{ payload?: "stopDaemon"; authHandshake?: null; listSessions?: null; createSession?: null; deleteSession?: null; getSession?: null; updateSession?: null; listAgents?: null; getProviderStatus?: null; setAuth?: null; getAuth?: null; removeAuth?: null; sendMessage?: null; cancelTurn?: null; replyPermission?: null; answerQuestion?: null; subscribe?: null; ping?: null; getDaemonStatus?: null; rotateToken?: null; stopDaemon: switchboard.v1.StopDaemonRequest.$Shape })
            );
        }

        /**
         * Properties of a ServerMessage.
         * @deprecated Use switchboard.v1.ServerMessage.$Properties instead.
         */
        interface IServerMessage extends switchboard.v1.ServerMessage.$Properties {
        }

        /** Represents a ServerMessage. */
        class ServerMessage {

            /**
             * Constructs a new ServerMessage.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.ServerMessage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ServerMessage requestId. */
            requestId: (number|Long);

            /** ServerMessage authHandshakeResponse. */
            authHandshakeResponse: (switchboard.v1.AuthHandshakeResponse|null);

            /** ServerMessage sessionList. */
            sessionList: (switchboard.v1.SessionList|null);

            /** ServerMessage sessionInfo. */
            sessionInfo: (switchboard.v1.SessionInfo|null);

            /** ServerMessage agentList. */
            agentList: (switchboard.v1.AgentList|null);

            /** ServerMessage providerStatus. */
            providerStatus: (switchboard.v1.ProviderStatus|null);

            /** ServerMessage authInfo. */
            authInfo: (switchboard.v1.AuthInfo|null);

            /** ServerMessage pong. */
            pong: (switchboard.v1.Pong|null);

            /** ServerMessage daemonStatus. */
            daemonStatus: (switchboard.v1.DaemonStatus|null);

            /** ServerMessage error. */
            error: (switchboard.v1.ErrorResponse|null);

            /** ServerMessage ack. */
            ack: (switchboard.v1.Ack|null);

            /** ServerMessage token. */
            token: (switchboard.v1.ChatToken|null);

            /** ServerMessage completed. */
            completed: (switchboard.v1.ChatCompleted|null);

            /** ServerMessage toolCall. */
            toolCall: (switchboard.v1.ToolCallEvent|null);

            /** ServerMessage permissionAsked. */
            permissionAsked: (switchboard.v1.PermissionAsked|null);

            /** ServerMessage permissionResolved. */
            permissionResolved: (switchboard.v1.PermissionResolved|null);

            /** ServerMessage questionAsked. */
            questionAsked: (switchboard.v1.QuestionAsked|null);

            /** ServerMessage payload. */
            payload?: ("authHandshakeResponse"|"sessionList"|"sessionInfo"|"agentList"|"providerStatus"|"authInfo"|"pong"|"daemonStatus"|"error"|"ack"|"token"|"completed"|"toolCall"|"permissionAsked"|"permissionResolved"|"questionAsked");

            /**
             * Encodes the specified ServerMessage message. Does not implicitly {@link switchboard.v1.ServerMessage.verify|verify} messages.
             * @param message ServerMessage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.ServerMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ServerMessage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.ServerMessage & switchboard.v1.ServerMessage.$Shape} ServerMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.ServerMessage & switchboard.v1.ServerMessage.$Shape;
        }

        namespace ServerMessage {

            /** Properties of a ServerMessage. */
            interface $Properties {

                /** ServerMessage requestId */
                requestId?: (number|Long);

                /** ServerMessage authHandshakeResponse */
                authHandshakeResponse?: (switchboard.v1.AuthHandshakeResponse.$Properties|null);

                /** ServerMessage sessionList */
                sessionList?: (switchboard.v1.SessionList.$Properties|null);

                /** ServerMessage sessionInfo */
                sessionInfo?: (switchboard.v1.SessionInfo.$Properties|null);

                /** ServerMessage agentList */
                agentList?: (switchboard.v1.AgentList.$Properties|null);

                /** ServerMessage providerStatus */
                providerStatus?: (switchboard.v1.ProviderStatus.$Properties|null);

                /** ServerMessage authInfo */
                authInfo?: (switchboard.v1.AuthInfo.$Properties|null);

                /** ServerMessage pong */
                pong?: (switchboard.v1.Pong.$Properties|null);

                /** ServerMessage daemonStatus */
                daemonStatus?: (switchboard.v1.DaemonStatus.$Properties|null);

                /** ServerMessage error */
                error?: (switchboard.v1.ErrorResponse.$Properties|null);

                /** ServerMessage ack */
                ack?: (switchboard.v1.Ack.$Properties|null);

                /** ServerMessage token */
                token?: (switchboard.v1.ChatToken.$Properties|null);

                /** ServerMessage completed */
                completed?: (switchboard.v1.ChatCompleted.$Properties|null);

                /** ServerMessage toolCall */
                toolCall?: (switchboard.v1.ToolCallEvent.$Properties|null);

                /** ServerMessage permissionAsked */
                permissionAsked?: (switchboard.v1.PermissionAsked.$Properties|null);

                /** ServerMessage permissionResolved */
                permissionResolved?: (switchboard.v1.PermissionResolved.$Properties|null);

                /** ServerMessage questionAsked */
                questionAsked?: (switchboard.v1.QuestionAsked.$Properties|null);

                /** ServerMessage payload */
                payload?: ("authHandshakeResponse"|"sessionList"|"sessionInfo"|"agentList"|"providerStatus"|"authInfo"|"pong"|"daemonStatus"|"error"|"ack"|"token"|"completed"|"toolCall"|"permissionAsked"|"permissionResolved"|"questionAsked");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ServerMessage. */
            type $Shape = {
              requestId?: number|Long;
              authHandshakeResponse?: switchboard.v1.AuthHandshakeResponse.$Shape|null;
              sessionList?: switchboard.v1.SessionList.$Shape|null;
              sessionInfo?: switchboard.v1.SessionInfo.$Shape|null;
              agentList?: switchboard.v1.AgentList.$Shape|null;
              providerStatus?: switchboard.v1.ProviderStatus.$Shape|null;
              authInfo?: switchboard.v1.AuthInfo.$Shape|null;
              pong?: switchboard.v1.Pong.$Shape|null;
              daemonStatus?: switchboard.v1.DaemonStatus.$Shape|null;
              error?: switchboard.v1.ErrorResponse.$Shape|null;
              ack?: switchboard.v1.Ack.$Shape|null;
              token?: switchboard.v1.ChatToken.$Shape|null;
              completed?: switchboard.v1.ChatCompleted.$Shape|null;
              toolCall?: switchboard.v1.ToolCallEvent.$Shape|null;
              permissionAsked?: switchboard.v1.PermissionAsked.$Shape|null;
              permissionResolved?: switchboard.v1.PermissionResolved.$Shape|null;
              questionAsked?: switchboard.v1.QuestionAsked.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ payload?: undefined; authHandshakeResponse?: null; sessionList?: null; sessionInfo?: null; agentList?: null; providerStatus?: null; authInfo?: null; pong?: null; daemonStatus?: null; error?: null; ack?: null; token?: null; completed?: null; toolCall?: null; permissionAsked?: null; permissionResolved?: null; questionAsked?: null }|{ payload?: "authHandshakeResponse"; authHandshakeResponse: switchboard.v1.AuthHandshakeResponse.$Shape; sessionList?: null; sessionInfo?: null; agentList?: null; providerStatus?: null; authInfo?: null; pong?: null; daemonStatus?: null; error?: null; ack?: null; token?: null; completed?: null; toolCall?: null; permissionAsked?: null; permissionResolved?: null; questionAsked?: null }|{ payload?: "sessionList"; authHandshakeResponse?: null; sessionList: switchboard.v1.SessionList.$Shape; sessionInfo?: null; agentList?: null; providerStatus?: null; authInfo?: null; pong?: null; daemonStatus?: null; error?: null; ack?: null; token?: null; completed?: null; toolCall?: null; permissionAsked?: null; permissionResolved?: null; questionAsked?: null }|{ payload?: "sessionInfo"; authHandshakeResponse?: null; sessionList?: null; sessionInfo: switchboard.v1.SessionInfo.$Shape; agentList?: null; providerStatus?: null; authInfo?: null; pong?: null; daemonStatus?: null; error?: null; ack?: null; token?: null; completed?: null; toolCall?: null; permissionAsked?: null; permissionResolved?: null; questionAsked?: null }|{ payload?: "agentList"; authHandshakeResponse?: null; sessionList?: null; sessionInfo?: null; agentList: switchboard.v1.AgentList.$Shape; providerStatus?: null; authInfo?: null; pong?: null; daemonStatus?: null; error?: null; ack?: null; token?: null; completed?: null; toolCall?: null; permissionAsked?: null; permissionResolved?: null; questionAsked?: null }|{ payload?: "providerStatus"; authHandshakeResponse?: null; sessionList?: null; sessionInfo?: null; agentList?: null; providerStatus: switchboard.v1.ProviderStatus.$Shape; authInfo?: null; pong?: null; daemonStatus?: null; error?: null; ack?: null; token?: null; completed?: null; toolCall?: null; permissionAsked?: null; permissionResolved?: null; questionAsked?: null }|{ payload?: "authInfo"; authHandshakeResponse?: null; sessionList?: null; sessionInfo?: null; agentList?: null; providerStatus?: null; authInfo: switchboard.v1.AuthInfo.$Shape; pong?: null; daemonStatus?: null; error?: null; ack?: null; token?: null; completed?: null; toolCall?: null; permissionAsked?: null; permissionResolved?: null; questionAsked?: null }|{ payload?: "pong"; authHandshakeResponse?: null; sessionList?: null; sessionInfo?: null; agentList?: null; providerStatus?: null; authInfo?: null; pong: switchboard.v1.Pong.$Shape; daemonStatus?: null; error?: null; ack?: null; token?: null; completed?: null; toolCall?: null; permissionAsked?: null; permissionResolved?: null; questionAsked?: null }|{ payload?: "daemonStatus"; authHandshakeResponse?: null; sessionList?: null; sessionInfo?: null; agentList?: null; providerStatus?: null; authInfo?: null; pong?: null; daemonStatus: switchboard.v1.DaemonStatus.$Shape; error?: null; ack?: null; token?: null; completed?: null; toolCall?: null; permissionAsked?: null; permissionResolved?: null; questionAsked?: null }|{ payload?: "error"; authHandshakeResponse?: null; sessionList?: null; sessionInfo?: null; agentList?: null; providerStatus?: null; authInfo?: null; pong?: null; daemonStatus?: null; error: switchboard.v1.ErrorResponse.$Shape; ack?: null; token?: null; completed?: null; toolCall?: null; permissionAsked?: null; permissionResolved?: null; questionAsked?: null }|{ payload?: "ack"; authHandshakeResponse?: null; sessionList?: null; sessionInfo?: null; agentList?: null; providerStatus?: null; authInfo?: null; pong?: null; daemonStatus?: null; error?: null; ack: switchboard.v1.Ack.$Shape; token?: null; completed?: null; toolCall?: null; permissionAsked?: null; permissionResolved?: null; questionAsked?: null }|{ payload?: "token"; authHandshakeResponse?: null; sessionList?: null; sessionInfo?: null; agentList?: null; providerStatus?: null; authInfo?: null; pong?: null; daemonStatus?: null; error?: null; ack?: null; token: switchboard.v1.ChatToken.$Shape; completed?: null; toolCall?: null; permissionAsked?: null; permissionResolved?: null; questionAsked?: null }|{ payload?: "completed"; authHandshakeResponse?: null; sessionList?: null; sessionInfo?: null; agentList?: null; providerStatus?: null; authInfo?: null; pong?: null; daemonStatus?: null; error?: null; ack?: null; token?: null; completed: switchboard.v1.ChatCompleted.$Shape; toolCall?: null; permissionAsked?: null; permissionResolved?: null; questionAsked?: null }|{ payload?: "toolCall"; authHandshakeResponse?: null; sessionList?: null; sessionInfo?: null; agentList?: null; providerStatus?: null; authInfo?: null; pong?: null; daemonStatus?: null; error?: null; ack?: null; token?: null; completed?: null; toolCall: switchboard.v1.ToolCallEvent.$Shape; permissionAsked?: null; permissionResolved?: null; questionAsked?: null }|{ payload?: "permissionAsked"; authHandshakeResponse?: null; sessionList?: null; sessionInfo?: null; agentList?: null; providerStatus?: null; authInfo?: null; pong?: null; daemonStatus?: null; error?: null; ack?: null; token?: null; completed?: null; toolCall?: null; permissionAsked: switchboard.v1.PermissionAsked.$Shape; permissionResolved?: null; questionAsked?: null }|{ payload?: "permissionResolved"; authHandshakeResponse?: null; sessionList?: null; sessionInfo?: null; agentList?: null; providerStatus?: null; authInfo?: null; pong?: null; daemonStatus?: null; error?: null; ack?: null; token?: null; completed?: null; toolCall?: null; permissionAsked?: null; permissionResolved: switchboard.v1.PermissionResolved.$Shape; questionAsked?: null }|{ payload?: "questionAsked"; authHandshakeResponse?: null; sessionList?: null; sessionInfo?: null; agentList?: null; providerStatus?: null; authInfo?: null; pong?: null; daemonStatus?: null; error?: null; ack?: null; token?: null; completed?: null; toolCall?: null; permissionAsked?: null; permissionResolved?: null; questionAsked: switchboard.v1.QuestionAsked.$Shape })
            );
        }

        /**
         * Properties of a ListAgentsRequest.
         * @deprecated Use switchboard.v1.ListAgentsRequest.$Properties instead.
         */
        interface IListAgentsRequest extends switchboard.v1.ListAgentsRequest.$Properties {
        }

        /** Represents a ListAgentsRequest. */
        class ListAgentsRequest {

            /**
             * Constructs a new ListAgentsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.ListAgentsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified ListAgentsRequest message. Does not implicitly {@link switchboard.v1.ListAgentsRequest.verify|verify} messages.
             * @param message ListAgentsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.ListAgentsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListAgentsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.ListAgentsRequest & switchboard.v1.ListAgentsRequest.$Shape} ListAgentsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.ListAgentsRequest & switchboard.v1.ListAgentsRequest.$Shape;
        }

        namespace ListAgentsRequest {

            /** Properties of a ListAgentsRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListAgentsRequest. */
            type $Shape = switchboard.v1.ListAgentsRequest.$Properties;
        }

        /**
         * Properties of an AgentList.
         * @deprecated Use switchboard.v1.AgentList.$Properties instead.
         */
        interface IAgentList extends switchboard.v1.AgentList.$Properties {
        }

        /** Represents an AgentList. */
        class AgentList {

            /**
             * Constructs a new AgentList.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.AgentList.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AgentList agents. */
            agents: switchboard.v1.AgentInfo[];

            /**
             * Encodes the specified AgentList message. Does not implicitly {@link switchboard.v1.AgentList.verify|verify} messages.
             * @param message AgentList message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.AgentList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AgentList message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.AgentList & switchboard.v1.AgentList.$Shape} AgentList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.AgentList & switchboard.v1.AgentList.$Shape;
        }

        namespace AgentList {

            /** Properties of an AgentList. */
            interface $Properties {

                /** AgentList agents */
                agents?: switchboard.v1.AgentInfo.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AgentList. */
            type $Shape = switchboard.v1.AgentList.$Properties;
        }

        /**
         * Properties of an AgentInfo.
         * @deprecated Use switchboard.v1.AgentInfo.$Properties instead.
         */
        interface IAgentInfo extends switchboard.v1.AgentInfo.$Properties {
        }

        /** Represents an AgentInfo. */
        class AgentInfo {

            /**
             * Constructs a new AgentInfo.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.AgentInfo.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AgentInfo name. */
            name: string;

            /** AgentInfo description. */
            description: (string|null);

            /** AgentInfo mode. */
            mode: (string|null);

            /** AgentInfo builtIn. */
            builtIn: boolean;

            /** AgentInfo color. */
            color: (string|null);

            /** AgentInfo hidden. */
            hidden: boolean;

            /**
             * Encodes the specified AgentInfo message. Does not implicitly {@link switchboard.v1.AgentInfo.verify|verify} messages.
             * @param message AgentInfo message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.AgentInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AgentInfo message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.AgentInfo & switchboard.v1.AgentInfo.$Shape} AgentInfo
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.AgentInfo & switchboard.v1.AgentInfo.$Shape;
        }

        namespace AgentInfo {

            /** Properties of an AgentInfo. */
            interface $Properties {

                /** AgentInfo name */
                name?: string;

                /** AgentInfo description */
                description?: (string|null);

                /** AgentInfo mode */
                mode?: (string|null);

                /** AgentInfo builtIn */
                builtIn?: boolean;

                /** AgentInfo color */
                color?: (string|null);

                /** AgentInfo hidden */
                hidden?: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AgentInfo. */
            type $Shape = switchboard.v1.AgentInfo.$Properties;
        }

        /**
         * Properties of a ModelRef.
         * @deprecated Use switchboard.v1.ModelRef.$Properties instead.
         */
        interface IModelRef extends switchboard.v1.ModelRef.$Properties {
        }

        /** Represents a ModelRef. */
        class ModelRef {

            /**
             * Constructs a new ModelRef.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.ModelRef.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ModelRef providerId. */
            providerId: string;

            /** ModelRef modelId. */
            modelId: string;

            /**
             * Encodes the specified ModelRef message. Does not implicitly {@link switchboard.v1.ModelRef.verify|verify} messages.
             * @param message ModelRef message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.ModelRef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ModelRef message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.ModelRef & switchboard.v1.ModelRef.$Shape} ModelRef
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.ModelRef & switchboard.v1.ModelRef.$Shape;
        }

        namespace ModelRef {

            /** Properties of a ModelRef. */
            interface $Properties {

                /** ModelRef providerId */
                providerId?: string;

                /** ModelRef modelId */
                modelId?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ModelRef. */
            type $Shape = switchboard.v1.ModelRef.$Properties;
        }

        /**
         * Properties of a SendMessage.
         * @deprecated Use switchboard.v1.SendMessage.$Properties instead.
         */
        interface ISendMessage extends switchboard.v1.SendMessage.$Properties {
        }

        /** Represents a SendMessage. */
        class SendMessage {

            /**
             * Constructs a new SendMessage.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.SendMessage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SendMessage sessionId. */
            sessionId: string;

            /** SendMessage text. */
            text: string;

            /** SendMessage agent. */
            agent: (string|null);

            /** SendMessage model. */
            model: (switchboard.v1.ModelRef|null);

            /** SendMessage messageId. */
            messageId: (string|null);

            /**
             * Encodes the specified SendMessage message. Does not implicitly {@link switchboard.v1.SendMessage.verify|verify} messages.
             * @param message SendMessage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.SendMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SendMessage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.SendMessage & switchboard.v1.SendMessage.$Shape} SendMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.SendMessage & switchboard.v1.SendMessage.$Shape;
        }

        namespace SendMessage {

            /** Properties of a SendMessage. */
            interface $Properties {

                /** SendMessage sessionId */
                sessionId?: string;

                /** SendMessage text */
                text?: string;

                /** SendMessage agent */
                agent?: (string|null);

                /** SendMessage model */
                model?: (switchboard.v1.ModelRef.$Properties|null);

                /** SendMessage messageId */
                messageId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SendMessage. */
            type $Shape = switchboard.v1.SendMessage.$Properties;
        }

        /**
         * Properties of a CancelTurn.
         * @deprecated Use switchboard.v1.CancelTurn.$Properties instead.
         */
        interface ICancelTurn extends switchboard.v1.CancelTurn.$Properties {
        }

        /** Represents a CancelTurn. */
        class CancelTurn {

            /**
             * Constructs a new CancelTurn.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.CancelTurn.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CancelTurn sessionId. */
            sessionId: string;

            /**
             * Encodes the specified CancelTurn message. Does not implicitly {@link switchboard.v1.CancelTurn.verify|verify} messages.
             * @param message CancelTurn message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.CancelTurn.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CancelTurn message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.CancelTurn & switchboard.v1.CancelTurn.$Shape} CancelTurn
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.CancelTurn & switchboard.v1.CancelTurn.$Shape;
        }

        namespace CancelTurn {

            /** Properties of a CancelTurn. */
            interface $Properties {

                /** CancelTurn sessionId */
                sessionId?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CancelTurn. */
            type $Shape = switchboard.v1.CancelTurn.$Properties;
        }

        /** ChatField enum. */
        enum ChatField {

            /** CHAT_FIELD_UNSPECIFIED value */
            CHAT_FIELD_UNSPECIFIED = 0,

            /** CHAT_FIELD_TEXT value */
            CHAT_FIELD_TEXT = 1,

            /** CHAT_FIELD_REASONING value */
            CHAT_FIELD_REASONING = 2
        }

        /**
         * Properties of a ChatToken.
         * @deprecated Use switchboard.v1.ChatToken.$Properties instead.
         */
        interface IChatToken extends switchboard.v1.ChatToken.$Properties {
        }

        /** Represents a ChatToken. */
        class ChatToken {

            /**
             * Constructs a new ChatToken.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.ChatToken.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ChatToken sessionId. */
            sessionId: string;

            /** ChatToken messageId. */
            messageId: string;

            /** ChatToken partId. */
            partId: string;

            /** ChatToken field. */
            field: switchboard.v1.ChatField;

            /** ChatToken delta. */
            delta: string;

            /**
             * Encodes the specified ChatToken message. Does not implicitly {@link switchboard.v1.ChatToken.verify|verify} messages.
             * @param message ChatToken message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.ChatToken.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ChatToken message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.ChatToken & switchboard.v1.ChatToken.$Shape} ChatToken
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.ChatToken & switchboard.v1.ChatToken.$Shape;
        }

        namespace ChatToken {

            /** Properties of a ChatToken. */
            interface $Properties {

                /** ChatToken sessionId */
                sessionId?: string;

                /** ChatToken messageId */
                messageId?: string;

                /** ChatToken partId */
                partId?: string;

                /** ChatToken field */
                field?: switchboard.v1.ChatField;

                /** ChatToken delta */
                delta?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ChatToken. */
            type $Shape = switchboard.v1.ChatToken.$Properties;
        }

        /** TurnOutcome enum. */
        enum TurnOutcome {

            /** TURN_OUTCOME_UNSPECIFIED value */
            TURN_OUTCOME_UNSPECIFIED = 0,

            /** TURN_OUTCOME_FINISHED value */
            TURN_OUTCOME_FINISHED = 1,

            /** TURN_OUTCOME_CANCELLED value */
            TURN_OUTCOME_CANCELLED = 2,

            /** TURN_OUTCOME_FAILED value */
            TURN_OUTCOME_FAILED = 3,

            /** TURN_OUTCOME_LOST value */
            TURN_OUTCOME_LOST = 4
        }

        /**
         * Properties of a ChatCompleted.
         * @deprecated Use switchboard.v1.ChatCompleted.$Properties instead.
         */
        interface IChatCompleted extends switchboard.v1.ChatCompleted.$Properties {
        }

        /** Represents a ChatCompleted. */
        class ChatCompleted {

            /**
             * Constructs a new ChatCompleted.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.ChatCompleted.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ChatCompleted sessionId. */
            sessionId: string;

            /** ChatCompleted messageId. */
            messageId: string;

            /** ChatCompleted outcome. */
            outcome: switchboard.v1.TurnOutcome;

            /** ChatCompleted error. */
            error: (switchboard.v1.ErrorResponse|null);

            /**
             * Encodes the specified ChatCompleted message. Does not implicitly {@link switchboard.v1.ChatCompleted.verify|verify} messages.
             * @param message ChatCompleted message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.ChatCompleted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ChatCompleted message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.ChatCompleted & switchboard.v1.ChatCompleted.$Shape} ChatCompleted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.ChatCompleted & switchboard.v1.ChatCompleted.$Shape;
        }

        namespace ChatCompleted {

            /** Properties of a ChatCompleted. */
            interface $Properties {

                /** ChatCompleted sessionId */
                sessionId?: string;

                /** ChatCompleted messageId */
                messageId?: string;

                /** ChatCompleted outcome */
                outcome?: switchboard.v1.TurnOutcome;

                /** ChatCompleted error */
                error?: (switchboard.v1.ErrorResponse.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ChatCompleted. */
            type $Shape = switchboard.v1.ChatCompleted.$Properties;
        }

        /** ToolStatus enum. */
        enum ToolStatus {

            /** TOOL_STATUS_UNSPECIFIED value */
            TOOL_STATUS_UNSPECIFIED = 0,

            /** TOOL_STATUS_PENDING value */
            TOOL_STATUS_PENDING = 1,

            /** TOOL_STATUS_RUNNING value */
            TOOL_STATUS_RUNNING = 2,

            /** TOOL_STATUS_COMPLETED value */
            TOOL_STATUS_COMPLETED = 3,

            /** TOOL_STATUS_FAILED value */
            TOOL_STATUS_FAILED = 4
        }

        /**
         * Properties of a ToolCallEvent.
         * @deprecated Use switchboard.v1.ToolCallEvent.$Properties instead.
         */
        interface IToolCallEvent extends switchboard.v1.ToolCallEvent.$Properties {
        }

        /** Represents a ToolCallEvent. */
        class ToolCallEvent {

            /**
             * Constructs a new ToolCallEvent.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.ToolCallEvent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ToolCallEvent sessionId. */
            sessionId: string;

            /** ToolCallEvent messageId. */
            messageId: string;

            /** ToolCallEvent partId. */
            partId: string;

            /** ToolCallEvent callId. */
            callId: string;

            /** ToolCallEvent tool. */
            tool: string;

            /** ToolCallEvent status. */
            status: switchboard.v1.ToolStatus;

            /** ToolCallEvent inputJson. */
            inputJson: string;

            /** ToolCallEvent output. */
            output: (string|null);

            /** ToolCallEvent title. */
            title: (string|null);

            /** ToolCallEvent error. */
            error: (string|null);

            /**
             * Encodes the specified ToolCallEvent message. Does not implicitly {@link switchboard.v1.ToolCallEvent.verify|verify} messages.
             * @param message ToolCallEvent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.ToolCallEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ToolCallEvent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.ToolCallEvent & switchboard.v1.ToolCallEvent.$Shape} ToolCallEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.ToolCallEvent & switchboard.v1.ToolCallEvent.$Shape;
        }

        namespace ToolCallEvent {

            /** Properties of a ToolCallEvent. */
            interface $Properties {

                /** ToolCallEvent sessionId */
                sessionId?: string;

                /** ToolCallEvent messageId */
                messageId?: string;

                /** ToolCallEvent partId */
                partId?: string;

                /** ToolCallEvent callId */
                callId?: string;

                /** ToolCallEvent tool */
                tool?: string;

                /** ToolCallEvent status */
                status?: switchboard.v1.ToolStatus;

                /** ToolCallEvent inputJson */
                inputJson?: string;

                /** ToolCallEvent output */
                output?: (string|null);

                /** ToolCallEvent title */
                title?: (string|null);

                /** ToolCallEvent error */
                error?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ToolCallEvent. */
            type $Shape = switchboard.v1.ToolCallEvent.$Properties;
        }

        /**
         * Properties of an ErrorResponse.
         * @deprecated Use switchboard.v1.ErrorResponse.$Properties instead.
         */
        interface IErrorResponse extends switchboard.v1.ErrorResponse.$Properties {
        }

        /** Represents an ErrorResponse. */
        class ErrorResponse {

            /**
             * Constructs a new ErrorResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.ErrorResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ErrorResponse code. */
            code: string;

            /** ErrorResponse message. */
            message: string;

            /**
             * Encodes the specified ErrorResponse message. Does not implicitly {@link switchboard.v1.ErrorResponse.verify|verify} messages.
             * @param message ErrorResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.ErrorResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ErrorResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.ErrorResponse & switchboard.v1.ErrorResponse.$Shape} ErrorResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.ErrorResponse & switchboard.v1.ErrorResponse.$Shape;
        }

        namespace ErrorResponse {

            /** Properties of an ErrorResponse. */
            interface $Properties {

                /** ErrorResponse code */
                code?: string;

                /** ErrorResponse message */
                message?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ErrorResponse. */
            type $Shape = switchboard.v1.ErrorResponse.$Properties;
        }

        /**
         * Properties of an Ack.
         * @deprecated Use switchboard.v1.Ack.$Properties instead.
         */
        interface IAck extends switchboard.v1.Ack.$Properties {
        }

        /** Represents an Ack. */
        class Ack {

            /**
             * Constructs a new Ack.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.Ack.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Ack messageId. */
            messageId: (string|null);

            /**
             * Encodes the specified Ack message. Does not implicitly {@link switchboard.v1.Ack.verify|verify} messages.
             * @param message Ack message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.Ack.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Ack message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.Ack & switchboard.v1.Ack.$Shape} Ack
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.Ack & switchboard.v1.Ack.$Shape;
        }

        namespace Ack {

            /** Properties of an Ack. */
            interface $Properties {

                /** Ack messageId */
                messageId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Ack. */
            type $Shape = switchboard.v1.Ack.$Properties;
        }

        /**
         * Properties of a SetAuthRequest.
         * @deprecated Use switchboard.v1.SetAuthRequest.$Properties instead.
         */
        interface ISetAuthRequest extends switchboard.v1.SetAuthRequest.$Properties {
        }

        /** Represents a SetAuthRequest. */
        class SetAuthRequest {

            /**
             * Constructs a new SetAuthRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.SetAuthRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SetAuthRequest providerId. */
            providerId: string;

            /** SetAuthRequest auth. */
            auth: switchboard.v1.AuthInfo;

            /**
             * Encodes the specified SetAuthRequest message. Does not implicitly {@link switchboard.v1.SetAuthRequest.verify|verify} messages.
             * @param message SetAuthRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.SetAuthRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SetAuthRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.SetAuthRequest & switchboard.v1.SetAuthRequest.$Shape} SetAuthRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.SetAuthRequest & switchboard.v1.SetAuthRequest.$Shape;
        }

        namespace SetAuthRequest {

            /** Properties of a SetAuthRequest. */
            interface $Properties {

                /** SetAuthRequest providerId */
                providerId?: string;

                /** SetAuthRequest auth */
                auth?: switchboard.v1.AuthInfo.$Properties;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SetAuthRequest. */
            type $Shape = {
              providerId?: string;
              auth?: switchboard.v1.AuthInfo.$Shape;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a GetAuthRequest.
         * @deprecated Use switchboard.v1.GetAuthRequest.$Properties instead.
         */
        interface IGetAuthRequest extends switchboard.v1.GetAuthRequest.$Properties {
        }

        /** Represents a GetAuthRequest. */
        class GetAuthRequest {

            /**
             * Constructs a new GetAuthRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.GetAuthRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetAuthRequest providerId. */
            providerId: string;

            /** GetAuthRequest reveal. */
            reveal: boolean;

            /**
             * Encodes the specified GetAuthRequest message. Does not implicitly {@link switchboard.v1.GetAuthRequest.verify|verify} messages.
             * @param message GetAuthRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.GetAuthRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetAuthRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.GetAuthRequest & switchboard.v1.GetAuthRequest.$Shape} GetAuthRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.GetAuthRequest & switchboard.v1.GetAuthRequest.$Shape;
        }

        namespace GetAuthRequest {

            /** Properties of a GetAuthRequest. */
            interface $Properties {

                /** GetAuthRequest providerId */
                providerId?: string;

                /** GetAuthRequest reveal */
                reveal?: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetAuthRequest. */
            type $Shape = switchboard.v1.GetAuthRequest.$Properties;
        }

        /**
         * Properties of a RemoveAuthRequest.
         * @deprecated Use switchboard.v1.RemoveAuthRequest.$Properties instead.
         */
        interface IRemoveAuthRequest extends switchboard.v1.RemoveAuthRequest.$Properties {
        }

        /** Represents a RemoveAuthRequest. */
        class RemoveAuthRequest {

            /**
             * Constructs a new RemoveAuthRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.RemoveAuthRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RemoveAuthRequest providerId. */
            providerId: string;

            /**
             * Encodes the specified RemoveAuthRequest message. Does not implicitly {@link switchboard.v1.RemoveAuthRequest.verify|verify} messages.
             * @param message RemoveAuthRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.RemoveAuthRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RemoveAuthRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.RemoveAuthRequest & switchboard.v1.RemoveAuthRequest.$Shape} RemoveAuthRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.RemoveAuthRequest & switchboard.v1.RemoveAuthRequest.$Shape;
        }

        namespace RemoveAuthRequest {

            /** Properties of a RemoveAuthRequest. */
            interface $Properties {

                /** RemoveAuthRequest providerId */
                providerId?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RemoveAuthRequest. */
            type $Shape = switchboard.v1.RemoveAuthRequest.$Properties;
        }

        /**
         * Properties of an AuthInfo.
         * @deprecated Use switchboard.v1.AuthInfo.$Properties instead.
         */
        interface IAuthInfo extends switchboard.v1.AuthInfo.$Properties {
        }

        /** Represents an AuthInfo. */
        class AuthInfo {

            /**
             * Constructs a new AuthInfo.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.AuthInfo.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AuthInfo apiKey. */
            apiKey: (switchboard.v1.ApiKeyAuth|null);

            /** AuthInfo oauth. */
            oauth: (switchboard.v1.OAuthAuth|null);

            /** AuthInfo wellKnown. */
            wellKnown: (switchboard.v1.WellKnownAuth|null);

            /** AuthInfo masked. */
            masked: boolean;

            /** AuthInfo authType. */
            authType?: ("apiKey"|"oauth"|"wellKnown");

            /**
             * Encodes the specified AuthInfo message. Does not implicitly {@link switchboard.v1.AuthInfo.verify|verify} messages.
             * @param message AuthInfo message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.AuthInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AuthInfo message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.AuthInfo & switchboard.v1.AuthInfo.$Shape} AuthInfo
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.AuthInfo & switchboard.v1.AuthInfo.$Shape;
        }

        namespace AuthInfo {

            /** Properties of an AuthInfo. */
            interface $Properties {

                /** AuthInfo apiKey */
                apiKey?: (switchboard.v1.ApiKeyAuth.$Properties|null);

                /** AuthInfo oauth */
                oauth?: (switchboard.v1.OAuthAuth.$Properties|null);

                /** AuthInfo wellKnown */
                wellKnown?: (switchboard.v1.WellKnownAuth.$Properties|null);

                /** AuthInfo masked */
                masked?: boolean;

                /** AuthInfo authType */
                authType?: ("apiKey"|"oauth"|"wellKnown");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an AuthInfo. */
            type $Shape = {
              apiKey?: switchboard.v1.ApiKeyAuth.$Shape|null;
              oauth?: switchboard.v1.OAuthAuth.$Shape|null;
              wellKnown?: switchboard.v1.WellKnownAuth.$Shape|null;
              masked?: boolean;
              $unknowns?: Uint8Array[];
            } & (
              ({ authType?: undefined; apiKey?: null; oauth?: null; wellKnown?: null }|{ authType?: "apiKey"; apiKey: switchboard.v1.ApiKeyAuth.$Shape; oauth?: null; wellKnown?: null }|{ authType?: "oauth"; apiKey?: null; oauth: switchboard.v1.OAuthAuth.$Shape; wellKnown?: null }|{ authType?: "wellKnown"; apiKey?: null; oauth?: null; wellKnown: switchboard.v1.WellKnownAuth.$Shape })
            );
        }

        /**
         * Properties of an ApiKeyAuth.
         * @deprecated Use switchboard.v1.ApiKeyAuth.$Properties instead.
         */
        interface IApiKeyAuth extends switchboard.v1.ApiKeyAuth.$Properties {
        }

        /** Represents an ApiKeyAuth. */
        class ApiKeyAuth {

            /**
             * Constructs a new ApiKeyAuth.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.ApiKeyAuth.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ApiKeyAuth key. */
            key: string;

            /**
             * Encodes the specified ApiKeyAuth message. Does not implicitly {@link switchboard.v1.ApiKeyAuth.verify|verify} messages.
             * @param message ApiKeyAuth message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.ApiKeyAuth.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ApiKeyAuth message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.ApiKeyAuth & switchboard.v1.ApiKeyAuth.$Shape} ApiKeyAuth
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.ApiKeyAuth & switchboard.v1.ApiKeyAuth.$Shape;
        }

        namespace ApiKeyAuth {

            /** Properties of an ApiKeyAuth. */
            interface $Properties {

                /** ApiKeyAuth key */
                key?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ApiKeyAuth. */
            type $Shape = switchboard.v1.ApiKeyAuth.$Properties;
        }

        /**
         * Properties of a OAuthAuth.
         * @deprecated Use switchboard.v1.OAuthAuth.$Properties instead.
         */
        interface IOAuthAuth extends switchboard.v1.OAuthAuth.$Properties {
        }

        /** Represents a OAuthAuth. */
        class OAuthAuth {

            /**
             * Constructs a new OAuthAuth.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.OAuthAuth.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OAuthAuth accessToken. */
            accessToken: string;

            /** OAuthAuth refreshToken. */
            refreshToken: string;

            /** OAuthAuth expiresAt. */
            expiresAt: (number|Long);

            /**
             * Encodes the specified OAuthAuth message. Does not implicitly {@link switchboard.v1.OAuthAuth.verify|verify} messages.
             * @param message OAuthAuth message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.OAuthAuth.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a OAuthAuth message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.OAuthAuth & switchboard.v1.OAuthAuth.$Shape} OAuthAuth
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.OAuthAuth & switchboard.v1.OAuthAuth.$Shape;
        }

        namespace OAuthAuth {

            /** Properties of a OAuthAuth. */
            interface $Properties {

                /** OAuthAuth accessToken */
                accessToken?: string;

                /** OAuthAuth refreshToken */
                refreshToken?: string;

                /** OAuthAuth expiresAt */
                expiresAt?: (number|Long);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a OAuthAuth. */
            type $Shape = switchboard.v1.OAuthAuth.$Properties;
        }

        /**
         * Properties of a WellKnownAuth.
         * @deprecated Use switchboard.v1.WellKnownAuth.$Properties instead.
         */
        interface IWellKnownAuth extends switchboard.v1.WellKnownAuth.$Properties {
        }

        /** Represents a WellKnownAuth. */
        class WellKnownAuth {

            /**
             * Constructs a new WellKnownAuth.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.WellKnownAuth.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WellKnownAuth key. */
            key: string;

            /** WellKnownAuth token. */
            token: string;

            /**
             * Encodes the specified WellKnownAuth message. Does not implicitly {@link switchboard.v1.WellKnownAuth.verify|verify} messages.
             * @param message WellKnownAuth message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.WellKnownAuth.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WellKnownAuth message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.WellKnownAuth & switchboard.v1.WellKnownAuth.$Shape} WellKnownAuth
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.WellKnownAuth & switchboard.v1.WellKnownAuth.$Shape;
        }

        namespace WellKnownAuth {

            /** Properties of a WellKnownAuth. */
            interface $Properties {

                /** WellKnownAuth key */
                key?: string;

                /** WellKnownAuth token */
                token?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WellKnownAuth. */
            type $Shape = switchboard.v1.WellKnownAuth.$Properties;
        }

        /**
         * Properties of a PingRequest.
         * @deprecated Use switchboard.v1.PingRequest.$Properties instead.
         */
        interface IPingRequest extends switchboard.v1.PingRequest.$Properties {
        }

        /** Represents a PingRequest. */
        class PingRequest {

            /**
             * Constructs a new PingRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.PingRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified PingRequest message. Does not implicitly {@link switchboard.v1.PingRequest.verify|verify} messages.
             * @param message PingRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.PingRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PingRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.PingRequest & switchboard.v1.PingRequest.$Shape} PingRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.PingRequest & switchboard.v1.PingRequest.$Shape;
        }

        namespace PingRequest {

            /** Properties of a PingRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PingRequest. */
            type $Shape = switchboard.v1.PingRequest.$Properties;
        }

        /**
         * Properties of a Pong.
         * @deprecated Use switchboard.v1.Pong.$Properties instead.
         */
        interface IPong extends switchboard.v1.Pong.$Properties {
        }

        /** Represents a Pong. */
        class Pong {

            /**
             * Constructs a new Pong.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.Pong.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified Pong message. Does not implicitly {@link switchboard.v1.Pong.verify|verify} messages.
             * @param message Pong message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.Pong.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Pong message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.Pong & switchboard.v1.Pong.$Shape} Pong
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.Pong & switchboard.v1.Pong.$Shape;
        }

        namespace Pong {

            /** Properties of a Pong. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Pong. */
            type $Shape = switchboard.v1.Pong.$Properties;
        }

        /**
         * Properties of a GetDaemonStatusRequest.
         * @deprecated Use switchboard.v1.GetDaemonStatusRequest.$Properties instead.
         */
        interface IGetDaemonStatusRequest extends switchboard.v1.GetDaemonStatusRequest.$Properties {
        }

        /** Represents a GetDaemonStatusRequest. */
        class GetDaemonStatusRequest {

            /**
             * Constructs a new GetDaemonStatusRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.GetDaemonStatusRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified GetDaemonStatusRequest message. Does not implicitly {@link switchboard.v1.GetDaemonStatusRequest.verify|verify} messages.
             * @param message GetDaemonStatusRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.GetDaemonStatusRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetDaemonStatusRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.GetDaemonStatusRequest & switchboard.v1.GetDaemonStatusRequest.$Shape} GetDaemonStatusRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.GetDaemonStatusRequest & switchboard.v1.GetDaemonStatusRequest.$Shape;
        }

        namespace GetDaemonStatusRequest {

            /** Properties of a GetDaemonStatusRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetDaemonStatusRequest. */
            type $Shape = switchboard.v1.GetDaemonStatusRequest.$Properties;
        }

        /**
         * Properties of a RotateTokenRequest.
         * @deprecated Use switchboard.v1.RotateTokenRequest.$Properties instead.
         */
        interface IRotateTokenRequest extends switchboard.v1.RotateTokenRequest.$Properties {
        }

        /** Represents a RotateTokenRequest. */
        class RotateTokenRequest {

            /**
             * Constructs a new RotateTokenRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.RotateTokenRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified RotateTokenRequest message. Does not implicitly {@link switchboard.v1.RotateTokenRequest.verify|verify} messages.
             * @param message RotateTokenRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.RotateTokenRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RotateTokenRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.RotateTokenRequest & switchboard.v1.RotateTokenRequest.$Shape} RotateTokenRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.RotateTokenRequest & switchboard.v1.RotateTokenRequest.$Shape;
        }

        namespace RotateTokenRequest {

            /** Properties of a RotateTokenRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RotateTokenRequest. */
            type $Shape = switchboard.v1.RotateTokenRequest.$Properties;
        }

        /**
         * Properties of a StopDaemonRequest.
         * @deprecated Use switchboard.v1.StopDaemonRequest.$Properties instead.
         */
        interface IStopDaemonRequest extends switchboard.v1.StopDaemonRequest.$Properties {
        }

        /** Represents a StopDaemonRequest. */
        class StopDaemonRequest {

            /**
             * Constructs a new StopDaemonRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.StopDaemonRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified StopDaemonRequest message. Does not implicitly {@link switchboard.v1.StopDaemonRequest.verify|verify} messages.
             * @param message StopDaemonRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.StopDaemonRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StopDaemonRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.StopDaemonRequest & switchboard.v1.StopDaemonRequest.$Shape} StopDaemonRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.StopDaemonRequest & switchboard.v1.StopDaemonRequest.$Shape;
        }

        namespace StopDaemonRequest {

            /** Properties of a StopDaemonRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StopDaemonRequest. */
            type $Shape = switchboard.v1.StopDaemonRequest.$Properties;
        }

        /** DaemonState enum. */
        enum DaemonState {

            /** DAEMON_STATE_UNSPECIFIED value */
            DAEMON_STATE_UNSPECIFIED = 0,

            /** DAEMON_STATE_STARTING value */
            DAEMON_STATE_STARTING = 1,

            /** DAEMON_STATE_READY value */
            DAEMON_STATE_READY = 2,

            /** DAEMON_STATE_DEGRADED value */
            DAEMON_STATE_DEGRADED = 3,

            /** DAEMON_STATE_DRAINING value */
            DAEMON_STATE_DRAINING = 4
        }

        /**
         * Properties of a DaemonStatus.
         * @deprecated Use switchboard.v1.DaemonStatus.$Properties instead.
         */
        interface IDaemonStatus extends switchboard.v1.DaemonStatus.$Properties {
        }

        /** Represents a DaemonStatus. */
        class DaemonStatus {

            /**
             * Constructs a new DaemonStatus.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.DaemonStatus.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DaemonStatus version. */
            version: string;

            /** DaemonStatus pid. */
            pid: number;

            /** DaemonStatus startedAt. */
            startedAt: (number|Long);

            /** DaemonStatus state. */
            state: switchboard.v1.DaemonState;

            /** DaemonStatus upstream. */
            upstream: switchboard.v1.UpstreamStatus;

            /** DaemonStatus connections. */
            connections: number;

            /** DaemonStatus inFlight. */
            inFlight: number;

            /** DaemonStatus residentBytes. */
            residentBytes: (number|Long);

            /**
             * Encodes the specified DaemonStatus message. Does not implicitly {@link switchboard.v1.DaemonStatus.verify|verify} messages.
             * @param message DaemonStatus message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.DaemonStatus.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DaemonStatus message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.DaemonStatus & switchboard.v1.DaemonStatus.$Shape} DaemonStatus
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.DaemonStatus & switchboard.v1.DaemonStatus.$Shape;
        }

        namespace DaemonStatus {

            /** Properties of a DaemonStatus. */
            interface $Properties {

                /** DaemonStatus version */
                version?: string;

                /** DaemonStatus pid */
                pid?: number;

                /** DaemonStatus startedAt */
                startedAt?: (number|Long);

                /** DaemonStatus state */
                state?: switchboard.v1.DaemonState;

                /** DaemonStatus upstream */
                upstream?: switchboard.v1.UpstreamStatus.$Properties;

                /** DaemonStatus connections */
                connections?: number;

                /** DaemonStatus inFlight */
                inFlight?: number;

                /** DaemonStatus residentBytes */
                residentBytes?: (number|Long);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DaemonStatus. */
            type $Shape = switchboard.v1.DaemonStatus.$Properties;
        }

        /**
         * Properties of an UpstreamStatus.
         * @deprecated Use switchboard.v1.UpstreamStatus.$Properties instead.
         */
        interface IUpstreamStatus extends switchboard.v1.UpstreamStatus.$Properties {
        }

        /** Represents an UpstreamStatus. */
        class UpstreamStatus {

            /**
             * Constructs a new UpstreamStatus.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.UpstreamStatus.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UpstreamStatus state. */
            state: string;

            /** UpstreamStatus url. */
            url: (string|null);

            /** UpstreamStatus version. */
            version: (string|null);

            /** UpstreamStatus owned. */
            owned: boolean;

            /** UpstreamStatus reason. */
            reason: (string|null);

            /**
             * Encodes the specified UpstreamStatus message. Does not implicitly {@link switchboard.v1.UpstreamStatus.verify|verify} messages.
             * @param message UpstreamStatus message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.UpstreamStatus.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UpstreamStatus message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.UpstreamStatus & switchboard.v1.UpstreamStatus.$Shape} UpstreamStatus
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.UpstreamStatus & switchboard.v1.UpstreamStatus.$Shape;
        }

        namespace UpstreamStatus {

            /** Properties of an UpstreamStatus. */
            interface $Properties {

                /** UpstreamStatus state */
                state?: string;

                /** UpstreamStatus url */
                url?: (string|null);

                /** UpstreamStatus version */
                version?: (string|null);

                /** UpstreamStatus owned */
                owned?: boolean;

                /** UpstreamStatus reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UpstreamStatus. */
            type $Shape = switchboard.v1.UpstreamStatus.$Properties;
        }

        /**
         * Properties of an AuthHandshake.
         * @deprecated Use switchboard.v1.AuthHandshake.$Properties instead.
         */
        interface IAuthHandshake extends switchboard.v1.AuthHandshake.$Properties {
        }

        /** Represents an AuthHandshake. */
        class AuthHandshake {

            /**
             * Constructs a new AuthHandshake.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.AuthHandshake.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AuthHandshake token. */
            token: string;

            /**
             * Encodes the specified AuthHandshake message. Does not implicitly {@link switchboard.v1.AuthHandshake.verify|verify} messages.
             * @param message AuthHandshake message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.AuthHandshake.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AuthHandshake message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.AuthHandshake & switchboard.v1.AuthHandshake.$Shape} AuthHandshake
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.AuthHandshake & switchboard.v1.AuthHandshake.$Shape;
        }

        namespace AuthHandshake {

            /** Properties of an AuthHandshake. */
            interface $Properties {

                /** AuthHandshake token */
                token?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AuthHandshake. */
            type $Shape = switchboard.v1.AuthHandshake.$Properties;
        }

        /**
         * Properties of an AuthHandshakeResponse.
         * @deprecated Use switchboard.v1.AuthHandshakeResponse.$Properties instead.
         */
        interface IAuthHandshakeResponse extends switchboard.v1.AuthHandshakeResponse.$Properties {
        }

        /** Represents an AuthHandshakeResponse. */
        class AuthHandshakeResponse {

            /**
             * Constructs a new AuthHandshakeResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.AuthHandshakeResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AuthHandshakeResponse success. */
            success: boolean;

            /** AuthHandshakeResponse error. */
            error: (string|null);

            /**
             * Encodes the specified AuthHandshakeResponse message. Does not implicitly {@link switchboard.v1.AuthHandshakeResponse.verify|verify} messages.
             * @param message AuthHandshakeResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.AuthHandshakeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AuthHandshakeResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.AuthHandshakeResponse & switchboard.v1.AuthHandshakeResponse.$Shape} AuthHandshakeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.AuthHandshakeResponse & switchboard.v1.AuthHandshakeResponse.$Shape;
        }

        namespace AuthHandshakeResponse {

            /** Properties of an AuthHandshakeResponse. */
            interface $Properties {

                /** AuthHandshakeResponse success */
                success?: boolean;

                /** AuthHandshakeResponse error */
                error?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AuthHandshakeResponse. */
            type $Shape = switchboard.v1.AuthHandshakeResponse.$Properties;
        }

        /** PermissionReply enum. */
        enum PermissionReply {

            /** PERMISSION_REPLY_UNSPECIFIED value */
            PERMISSION_REPLY_UNSPECIFIED = 0,

            /** PERMISSION_REPLY_ONCE value */
            PERMISSION_REPLY_ONCE = 1,

            /** PERMISSION_REPLY_ALWAYS value */
            PERMISSION_REPLY_ALWAYS = 2,

            /** PERMISSION_REPLY_REJECT value */
            PERMISSION_REPLY_REJECT = 3
        }

        /**
         * Properties of a ReplyPermission.
         * @deprecated Use switchboard.v1.ReplyPermission.$Properties instead.
         */
        interface IReplyPermission extends switchboard.v1.ReplyPermission.$Properties {
        }

        /** Represents a ReplyPermission. */
        class ReplyPermission {

            /**
             * Constructs a new ReplyPermission.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.ReplyPermission.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReplyPermission permissionId. */
            permissionId: string;

            /** ReplyPermission reply. */
            reply: switchboard.v1.PermissionReply;

            /**
             * Encodes the specified ReplyPermission message. Does not implicitly {@link switchboard.v1.ReplyPermission.verify|verify} messages.
             * @param message ReplyPermission message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.ReplyPermission.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReplyPermission message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.ReplyPermission & switchboard.v1.ReplyPermission.$Shape} ReplyPermission
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.ReplyPermission & switchboard.v1.ReplyPermission.$Shape;
        }

        namespace ReplyPermission {

            /** Properties of a ReplyPermission. */
            interface $Properties {

                /** ReplyPermission permissionId */
                permissionId?: string;

                /** ReplyPermission reply */
                reply?: switchboard.v1.PermissionReply;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReplyPermission. */
            type $Shape = switchboard.v1.ReplyPermission.$Properties;
        }

        /**
         * Properties of a PermissionAsked.
         * @deprecated Use switchboard.v1.PermissionAsked.$Properties instead.
         */
        interface IPermissionAsked extends switchboard.v1.PermissionAsked.$Properties {
        }

        /** Represents a PermissionAsked. */
        class PermissionAsked {

            /**
             * Constructs a new PermissionAsked.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.PermissionAsked.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PermissionAsked id. */
            id: string;

            /** PermissionAsked sessionId. */
            sessionId: string;

            /** PermissionAsked permission. */
            permission: string;

            /** PermissionAsked patterns. */
            patterns: string[];

            /**
             * Encodes the specified PermissionAsked message. Does not implicitly {@link switchboard.v1.PermissionAsked.verify|verify} messages.
             * @param message PermissionAsked message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.PermissionAsked.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PermissionAsked message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.PermissionAsked & switchboard.v1.PermissionAsked.$Shape} PermissionAsked
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.PermissionAsked & switchboard.v1.PermissionAsked.$Shape;
        }

        namespace PermissionAsked {

            /** Properties of a PermissionAsked. */
            interface $Properties {

                /** PermissionAsked id */
                id?: string;

                /** PermissionAsked sessionId */
                sessionId?: string;

                /** PermissionAsked permission */
                permission?: string;

                /** PermissionAsked patterns */
                patterns?: string[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PermissionAsked. */
            type $Shape = switchboard.v1.PermissionAsked.$Properties;
        }

        /**
         * Properties of a PermissionResolved.
         * @deprecated Use switchboard.v1.PermissionResolved.$Properties instead.
         */
        interface IPermissionResolved extends switchboard.v1.PermissionResolved.$Properties {
        }

        /** Represents a PermissionResolved. */
        class PermissionResolved {

            /**
             * Constructs a new PermissionResolved.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.PermissionResolved.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PermissionResolved id. */
            id: string;

            /** PermissionResolved sessionId. */
            sessionId: string;

            /** PermissionResolved reply. */
            reply: switchboard.v1.PermissionReply;

            /** PermissionResolved by. */
            by: string;

            /**
             * Encodes the specified PermissionResolved message. Does not implicitly {@link switchboard.v1.PermissionResolved.verify|verify} messages.
             * @param message PermissionResolved message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.PermissionResolved.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PermissionResolved message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.PermissionResolved & switchboard.v1.PermissionResolved.$Shape} PermissionResolved
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.PermissionResolved & switchboard.v1.PermissionResolved.$Shape;
        }

        namespace PermissionResolved {

            /** Properties of a PermissionResolved. */
            interface $Properties {

                /** PermissionResolved id */
                id?: string;

                /** PermissionResolved sessionId */
                sessionId?: string;

                /** PermissionResolved reply */
                reply?: switchboard.v1.PermissionReply;

                /** PermissionResolved by */
                by?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PermissionResolved. */
            type $Shape = switchboard.v1.PermissionResolved.$Properties;
        }

        /**
         * Properties of a GetProviderStatusRequest.
         * @deprecated Use switchboard.v1.GetProviderStatusRequest.$Properties instead.
         */
        interface IGetProviderStatusRequest extends switchboard.v1.GetProviderStatusRequest.$Properties {
        }

        /** Represents a GetProviderStatusRequest. */
        class GetProviderStatusRequest {

            /**
             * Constructs a new GetProviderStatusRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.GetProviderStatusRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified GetProviderStatusRequest message. Does not implicitly {@link switchboard.v1.GetProviderStatusRequest.verify|verify} messages.
             * @param message GetProviderStatusRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.GetProviderStatusRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetProviderStatusRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.GetProviderStatusRequest & switchboard.v1.GetProviderStatusRequest.$Shape} GetProviderStatusRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.GetProviderStatusRequest & switchboard.v1.GetProviderStatusRequest.$Shape;
        }

        namespace GetProviderStatusRequest {

            /** Properties of a GetProviderStatusRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetProviderStatusRequest. */
            type $Shape = switchboard.v1.GetProviderStatusRequest.$Properties;
        }

        /**
         * Properties of a ProviderStatus.
         * @deprecated Use switchboard.v1.ProviderStatus.$Properties instead.
         */
        interface IProviderStatus extends switchboard.v1.ProviderStatus.$Properties {
        }

        /** Represents a ProviderStatus. */
        class ProviderStatus {

            /**
             * Constructs a new ProviderStatus.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.ProviderStatus.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ProviderStatus connected. */
            connected: string[];

            /**
             * Encodes the specified ProviderStatus message. Does not implicitly {@link switchboard.v1.ProviderStatus.verify|verify} messages.
             * @param message ProviderStatus message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.ProviderStatus.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ProviderStatus message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.ProviderStatus & switchboard.v1.ProviderStatus.$Shape} ProviderStatus
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.ProviderStatus & switchboard.v1.ProviderStatus.$Shape;
        }

        namespace ProviderStatus {

            /** Properties of a ProviderStatus. */
            interface $Properties {

                /** ProviderStatus connected */
                connected?: string[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ProviderStatus. */
            type $Shape = switchboard.v1.ProviderStatus.$Properties;
        }

        /**
         * Properties of an AnswerQuestion.
         * @deprecated Use switchboard.v1.AnswerQuestion.$Properties instead.
         */
        interface IAnswerQuestion extends switchboard.v1.AnswerQuestion.$Properties {
        }

        /** Represents an AnswerQuestion. */
        class AnswerQuestion {

            /**
             * Constructs a new AnswerQuestion.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.AnswerQuestion.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AnswerQuestion questionId. */
            questionId: string;

            /** AnswerQuestion answers. */
            answers: switchboard.v1.Answer[];

            /**
             * Encodes the specified AnswerQuestion message. Does not implicitly {@link switchboard.v1.AnswerQuestion.verify|verify} messages.
             * @param message AnswerQuestion message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.AnswerQuestion.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AnswerQuestion message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.AnswerQuestion & switchboard.v1.AnswerQuestion.$Shape} AnswerQuestion
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.AnswerQuestion & switchboard.v1.AnswerQuestion.$Shape;
        }

        namespace AnswerQuestion {

            /** Properties of an AnswerQuestion. */
            interface $Properties {

                /** AnswerQuestion questionId */
                questionId?: string;

                /** AnswerQuestion answers */
                answers?: switchboard.v1.Answer.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AnswerQuestion. */
            type $Shape = switchboard.v1.AnswerQuestion.$Properties;
        }

        /**
         * Properties of an Answer.
         * @deprecated Use switchboard.v1.Answer.$Properties instead.
         */
        interface IAnswer extends switchboard.v1.Answer.$Properties {
        }

        /** Represents an Answer. */
        class Answer {

            /**
             * Constructs a new Answer.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.Answer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Answer labels. */
            labels: string[];

            /**
             * Encodes the specified Answer message. Does not implicitly {@link switchboard.v1.Answer.verify|verify} messages.
             * @param message Answer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.Answer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Answer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.Answer & switchboard.v1.Answer.$Shape} Answer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.Answer & switchboard.v1.Answer.$Shape;
        }

        namespace Answer {

            /** Properties of an Answer. */
            interface $Properties {

                /** Answer labels */
                labels?: string[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Answer. */
            type $Shape = switchboard.v1.Answer.$Properties;
        }

        /**
         * Properties of a QuestionAsked.
         * @deprecated Use switchboard.v1.QuestionAsked.$Properties instead.
         */
        interface IQuestionAsked extends switchboard.v1.QuestionAsked.$Properties {
        }

        /** Represents a QuestionAsked. */
        class QuestionAsked {

            /**
             * Constructs a new QuestionAsked.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.QuestionAsked.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** QuestionAsked id. */
            id: string;

            /** QuestionAsked sessionId. */
            sessionId: string;

            /** QuestionAsked questions. */
            questions: switchboard.v1.Question[];

            /**
             * Encodes the specified QuestionAsked message. Does not implicitly {@link switchboard.v1.QuestionAsked.verify|verify} messages.
             * @param message QuestionAsked message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.QuestionAsked.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a QuestionAsked message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.QuestionAsked & switchboard.v1.QuestionAsked.$Shape} QuestionAsked
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.QuestionAsked & switchboard.v1.QuestionAsked.$Shape;
        }

        namespace QuestionAsked {

            /** Properties of a QuestionAsked. */
            interface $Properties {

                /** QuestionAsked id */
                id?: string;

                /** QuestionAsked sessionId */
                sessionId?: string;

                /** QuestionAsked questions */
                questions?: switchboard.v1.Question.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a QuestionAsked. */
            type $Shape = switchboard.v1.QuestionAsked.$Properties;
        }

        /**
         * Properties of a Question.
         * @deprecated Use switchboard.v1.Question.$Properties instead.
         */
        interface IQuestion extends switchboard.v1.Question.$Properties {
        }

        /** Represents a Question. */
        class Question {

            /**
             * Constructs a new Question.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.Question.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Question text. */
            text: string;

            /** Question header. */
            header: string;

            /** Question options. */
            options: switchboard.v1.Option[];

            /**
             * Encodes the specified Question message. Does not implicitly {@link switchboard.v1.Question.verify|verify} messages.
             * @param message Question message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.Question.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Question message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.Question & switchboard.v1.Question.$Shape} Question
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.Question & switchboard.v1.Question.$Shape;
        }

        namespace Question {

            /** Properties of a Question. */
            interface $Properties {

                /** Question text */
                text?: string;

                /** Question header */
                header?: string;

                /** Question options */
                options?: switchboard.v1.Option.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Question. */
            type $Shape = switchboard.v1.Question.$Properties;
        }

        /**
         * Properties of an Option.
         * @deprecated Use switchboard.v1.Option.$Properties instead.
         */
        interface IOption extends switchboard.v1.Option.$Properties {
        }

        /** Represents an Option. */
        class Option {

            /**
             * Constructs a new Option.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.Option.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Option label. */
            label: string;

            /** Option description. */
            description: string;

            /**
             * Encodes the specified Option message. Does not implicitly {@link switchboard.v1.Option.verify|verify} messages.
             * @param message Option message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.Option.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Option message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.Option & switchboard.v1.Option.$Shape} Option
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.Option & switchboard.v1.Option.$Shape;
        }

        namespace Option {

            /** Properties of an Option. */
            interface $Properties {

                /** Option label */
                label?: string;

                /** Option description */
                description?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Option. */
            type $Shape = switchboard.v1.Option.$Properties;
        }

        /**
         * Properties of a ListSessionsRequest.
         * @deprecated Use switchboard.v1.ListSessionsRequest.$Properties instead.
         */
        interface IListSessionsRequest extends switchboard.v1.ListSessionsRequest.$Properties {
        }

        /** Represents a ListSessionsRequest. */
        class ListSessionsRequest {

            /**
             * Constructs a new ListSessionsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.ListSessionsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified ListSessionsRequest message. Does not implicitly {@link switchboard.v1.ListSessionsRequest.verify|verify} messages.
             * @param message ListSessionsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.ListSessionsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListSessionsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.ListSessionsRequest & switchboard.v1.ListSessionsRequest.$Shape} ListSessionsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.ListSessionsRequest & switchboard.v1.ListSessionsRequest.$Shape;
        }

        namespace ListSessionsRequest {

            /** Properties of a ListSessionsRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListSessionsRequest. */
            type $Shape = switchboard.v1.ListSessionsRequest.$Properties;
        }

        /**
         * Properties of a CreateSessionRequest.
         * @deprecated Use switchboard.v1.CreateSessionRequest.$Properties instead.
         */
        interface ICreateSessionRequest extends switchboard.v1.CreateSessionRequest.$Properties {
        }

        /** Represents a CreateSessionRequest. */
        class CreateSessionRequest {

            /**
             * Constructs a new CreateSessionRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.CreateSessionRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CreateSessionRequest title. */
            title: (string|null);

            /**
             * Encodes the specified CreateSessionRequest message. Does not implicitly {@link switchboard.v1.CreateSessionRequest.verify|verify} messages.
             * @param message CreateSessionRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.CreateSessionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CreateSessionRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.CreateSessionRequest & switchboard.v1.CreateSessionRequest.$Shape} CreateSessionRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.CreateSessionRequest & switchboard.v1.CreateSessionRequest.$Shape;
        }

        namespace CreateSessionRequest {

            /** Properties of a CreateSessionRequest. */
            interface $Properties {

                /** CreateSessionRequest title */
                title?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CreateSessionRequest. */
            type $Shape = switchboard.v1.CreateSessionRequest.$Properties;
        }

        /**
         * Properties of a DeleteSessionRequest.
         * @deprecated Use switchboard.v1.DeleteSessionRequest.$Properties instead.
         */
        interface IDeleteSessionRequest extends switchboard.v1.DeleteSessionRequest.$Properties {
        }

        /** Represents a DeleteSessionRequest. */
        class DeleteSessionRequest {

            /**
             * Constructs a new DeleteSessionRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.DeleteSessionRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeleteSessionRequest sessionId. */
            sessionId: string;

            /**
             * Encodes the specified DeleteSessionRequest message. Does not implicitly {@link switchboard.v1.DeleteSessionRequest.verify|verify} messages.
             * @param message DeleteSessionRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.DeleteSessionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeleteSessionRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.DeleteSessionRequest & switchboard.v1.DeleteSessionRequest.$Shape} DeleteSessionRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.DeleteSessionRequest & switchboard.v1.DeleteSessionRequest.$Shape;
        }

        namespace DeleteSessionRequest {

            /** Properties of a DeleteSessionRequest. */
            interface $Properties {

                /** DeleteSessionRequest sessionId */
                sessionId?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeleteSessionRequest. */
            type $Shape = switchboard.v1.DeleteSessionRequest.$Properties;
        }

        /**
         * Properties of a GetSessionRequest.
         * @deprecated Use switchboard.v1.GetSessionRequest.$Properties instead.
         */
        interface IGetSessionRequest extends switchboard.v1.GetSessionRequest.$Properties {
        }

        /** Represents a GetSessionRequest. */
        class GetSessionRequest {

            /**
             * Constructs a new GetSessionRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.GetSessionRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetSessionRequest sessionId. */
            sessionId: string;

            /**
             * Encodes the specified GetSessionRequest message. Does not implicitly {@link switchboard.v1.GetSessionRequest.verify|verify} messages.
             * @param message GetSessionRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.GetSessionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetSessionRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.GetSessionRequest & switchboard.v1.GetSessionRequest.$Shape} GetSessionRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.GetSessionRequest & switchboard.v1.GetSessionRequest.$Shape;
        }

        namespace GetSessionRequest {

            /** Properties of a GetSessionRequest. */
            interface $Properties {

                /** GetSessionRequest sessionId */
                sessionId?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetSessionRequest. */
            type $Shape = switchboard.v1.GetSessionRequest.$Properties;
        }

        /**
         * Properties of an UpdateSessionRequest.
         * @deprecated Use switchboard.v1.UpdateSessionRequest.$Properties instead.
         */
        interface IUpdateSessionRequest extends switchboard.v1.UpdateSessionRequest.$Properties {
        }

        /** Represents an UpdateSessionRequest. */
        class UpdateSessionRequest {

            /**
             * Constructs a new UpdateSessionRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.UpdateSessionRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UpdateSessionRequest sessionId. */
            sessionId: string;

            /** UpdateSessionRequest title. */
            title: (string|null);

            /** UpdateSessionRequest archived. */
            archived: (boolean|null);

            /**
             * Encodes the specified UpdateSessionRequest message. Does not implicitly {@link switchboard.v1.UpdateSessionRequest.verify|verify} messages.
             * @param message UpdateSessionRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.UpdateSessionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UpdateSessionRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.UpdateSessionRequest & switchboard.v1.UpdateSessionRequest.$Shape} UpdateSessionRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.UpdateSessionRequest & switchboard.v1.UpdateSessionRequest.$Shape;
        }

        namespace UpdateSessionRequest {

            /** Properties of an UpdateSessionRequest. */
            interface $Properties {

                /** UpdateSessionRequest sessionId */
                sessionId?: string;

                /** UpdateSessionRequest title */
                title?: (string|null);

                /** UpdateSessionRequest archived */
                archived?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UpdateSessionRequest. */
            type $Shape = switchboard.v1.UpdateSessionRequest.$Properties;
        }

        /**
         * Properties of a SessionList.
         * @deprecated Use switchboard.v1.SessionList.$Properties instead.
         */
        interface ISessionList extends switchboard.v1.SessionList.$Properties {
        }

        /** Represents a SessionList. */
        class SessionList {

            /**
             * Constructs a new SessionList.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.SessionList.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SessionList sessions. */
            sessions: switchboard.v1.SessionInfo[];

            /**
             * Encodes the specified SessionList message. Does not implicitly {@link switchboard.v1.SessionList.verify|verify} messages.
             * @param message SessionList message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.SessionList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SessionList message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.SessionList & switchboard.v1.SessionList.$Shape} SessionList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.SessionList & switchboard.v1.SessionList.$Shape;
        }

        namespace SessionList {

            /** Properties of a SessionList. */
            interface $Properties {

                /** SessionList sessions */
                sessions?: switchboard.v1.SessionInfo.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SessionList. */
            type $Shape = switchboard.v1.SessionList.$Properties;
        }

        /**
         * Properties of a SessionInfo.
         * @deprecated Use switchboard.v1.SessionInfo.$Properties instead.
         */
        interface ISessionInfo extends switchboard.v1.SessionInfo.$Properties {
        }

        /** Represents a SessionInfo. */
        class SessionInfo {

            /**
             * Constructs a new SessionInfo.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.SessionInfo.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SessionInfo id. */
            id: string;

            /** SessionInfo title. */
            title: (string|null);

            /** SessionInfo createdAt. */
            createdAt: (number|Long);

            /** SessionInfo updatedAt. */
            updatedAt: (number|Long);

            /** SessionInfo directory. */
            directory: (string|null);

            /** SessionInfo parentId. */
            parentId: (string|null);

            /** SessionInfo archivedAt. */
            archivedAt: (number|Long|null);

            /**
             * Encodes the specified SessionInfo message. Does not implicitly {@link switchboard.v1.SessionInfo.verify|verify} messages.
             * @param message SessionInfo message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.SessionInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SessionInfo message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.SessionInfo & switchboard.v1.SessionInfo.$Shape} SessionInfo
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.SessionInfo & switchboard.v1.SessionInfo.$Shape;
        }

        namespace SessionInfo {

            /** Properties of a SessionInfo. */
            interface $Properties {

                /** SessionInfo id */
                id?: string;

                /** SessionInfo title */
                title?: (string|null);

                /** SessionInfo createdAt */
                createdAt?: (number|Long);

                /** SessionInfo updatedAt */
                updatedAt?: (number|Long);

                /** SessionInfo directory */
                directory?: (string|null);

                /** SessionInfo parentId */
                parentId?: (string|null);

                /** SessionInfo archivedAt */
                archivedAt?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SessionInfo. */
            type $Shape = switchboard.v1.SessionInfo.$Properties;
        }

        /**
         * Properties of a Subscribe.
         * @deprecated Use switchboard.v1.Subscribe.$Properties instead.
         */
        interface ISubscribe extends switchboard.v1.Subscribe.$Properties {
        }

        /** Represents a Subscribe. */
        class Subscribe {

            /**
             * Constructs a new Subscribe.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.Subscribe.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Subscribe sessionIds. */
            sessionIds: string[];

            /** Subscribe after. */
            after: (switchboard.v1.Position|null);

            /**
             * Encodes the specified Subscribe message. Does not implicitly {@link switchboard.v1.Subscribe.verify|verify} messages.
             * @param message Subscribe message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.Subscribe.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Subscribe message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.Subscribe & switchboard.v1.Subscribe.$Shape} Subscribe
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.Subscribe & switchboard.v1.Subscribe.$Shape;
        }

        namespace Subscribe {

            /** Properties of a Subscribe. */
            interface $Properties {

                /** Subscribe sessionIds */
                sessionIds?: string[];

                /** Subscribe after */
                after?: (switchboard.v1.Position.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Subscribe. */
            type $Shape = switchboard.v1.Subscribe.$Properties;
        }

        /**
         * Properties of a Position.
         * @deprecated Use switchboard.v1.Position.$Properties instead.
         */
        interface IPosition extends switchboard.v1.Position.$Properties {
        }

        /** Represents a Position. */
        class Position {

            /**
             * Constructs a new Position.
             * @param [properties] Properties to set
             */
            constructor(properties?: switchboard.v1.Position.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Position epoch. */
            epoch: string;

            /** Position offset. */
            offset: (number|Long);

            /**
             * Encodes the specified Position message. Does not implicitly {@link switchboard.v1.Position.verify|verify} messages.
             * @param message Position message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: switchboard.v1.Position.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Position message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {switchboard.v1.Position & switchboard.v1.Position.$Shape} Position
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): switchboard.v1.Position & switchboard.v1.Position.$Shape;
        }

        namespace Position {

            /** Properties of a Position. */
            interface $Properties {

                /** Position epoch */
                epoch?: string;

                /** Position offset */
                offset?: (number|Long);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Position. */
            type $Shape = switchboard.v1.Position.$Properties;
        }
    }
}
